export function Logo({ size }: { readonly size: number }) {
  return <img src="/favicon.svg" width={size} height={size} alt="" />;
}
