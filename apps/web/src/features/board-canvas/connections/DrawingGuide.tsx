import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { type RefObject, useEffect } from 'react';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { useMode } from '../modeStore.ts';
import { type Refusal, refusalOf } from './connectionRules.ts';

/**
 * While an arrow is drawn, says on the canvas which kinds it may not lead to, so that the style sheet dims their notes
 * without rendering one, and says why when the pointer is on one of them.
 */
export function DrawingGuide({ canvas }: { readonly canvas: RefObject<HTMLElement | null> }) {
  const { notes, level } = useBoardSnapshot();
  const drawing = useMode((mode) => mode.drawing);
  const startId = useMode((mode) => mode.drawing?.noteId ?? mode.connectingFrom);
  const start = startId === undefined ? undefined : notes.find(({ id }) => id === startId);
  const over = drawing?.overId === undefined ? undefined : notes.find(({ id }) => id === drawing.overId);

  function refusalOfKind(kind: StickyKind): Refusal | undefined {
    if (start === undefined) return undefined;
    return drawing?.isFrom === false ? refusalOf(kind, start.kind, level) : refusalOf(start.kind, kind, level);
  }

  const refused = (Object.keys(stickyKinds) as StickyKind[]).filter((kind) => refusalOfKind(kind) !== undefined);
  const words = refused.join(' ');
  useEffect(() => {
    const element = canvas.current;
    if (element === null || words === '') return;
    element.dataset['refused'] = words;
    return () => {
      delete element.dataset['refused'];
    };
  }, [canvas, words]);

  const refusal = over === undefined || over.id === start?.id ? undefined : refusalOfKind(over.kind);
  if (refusal === undefined) return null;
  return (
    <div className="canvas-hint" role="status">
      {refusal.sentence}
    </div>
  );
}
