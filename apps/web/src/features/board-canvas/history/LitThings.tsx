import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { WallMarks } from './WallMarks.tsx';

/** What somebody points at in the model, on the wall. */
export function LitThings() {
  const litIds = useSelection((selection) => selection.litIds);
  const { notes, frames } = useBoardSnapshot();
  if (litIds.length === 0) return null;
  const lit = [...frames, ...notes].filter(({ id }) => litIds.includes(id));
  return <WallMarks testId="lit-things" marks={lit.map((area) => ({ key: area.id, how: 'lit', area, words: '' }))} />;
}
