export function BoardPage() {
  return <p>soon</p>;
}
