import { useSelection } from '../selection/selectionStore.ts';
import { useFinding } from './findingStore.ts';
import classes from './HitStatus.module.css';

/** “3 of 12”, for as long as the hit is what is selected. */
export function HitStatus() {
  const { hit, words } = useFinding();
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const isShown = hit !== undefined && selectedIds.length === 1 && selectedIds[0] === hit.noteId;
  return (
    <div role="status" className={classes.place}>
      {isShown ? (
        <span className={classes.status}>
          <strong>
            {hit.position} of {hit.count}
          </strong>{' '}
          <span className={classes.words}>“{words.trim()}”</span>
        </span>
      ) : null}
    </div>
  );
}
