import type { StickyKind } from '@lambdastorm/board';
import { kindIcons } from '../../../shared/theme/kindIcons.ts';

/** A kind as a small piece of its paper with its icon. */
export function KindSwatch({ kind }: { readonly kind: StickyKind }) {
  const KindIcon = kindIcons[kind];
  return (
    <span className="kind-swatch" data-kind={kind} style={{ background: `var(--paper-${kind})` }}>
      <KindIcon size={14} stroke={2} aria-hidden />
    </span>
  );
}
