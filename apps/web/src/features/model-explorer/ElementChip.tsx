import type { StickyKind } from '@lambdastorm/board';
import type { ModelElement } from '@lambdastorm/model';
import { PaperChip } from '../../shared/ui/PaperChip.tsx';
import { useBoardView } from '../board-page/useBoardView.ts';

export interface ElementChipProps {
  readonly kind: StickyKind;
  readonly element: Pick<ModelElement, 'id' | 'name' | 'noteIds'>;
}

/** A thing of the model, which leads to its page. */
export function ElementChip({ kind, element: { id, name } }: ElementChipProps) {
  const { show } = useBoardView();
  return <PaperChip kind={kind} text={name} what="Open its page" onClick={() => show('model', id)} />;
}
