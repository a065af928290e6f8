import type { BoardVersion } from '@lambdastorm/contract';
import { countOf } from '../../shared/countOf.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { useNow } from '../../shared/time/useNow.ts';
import classes from './HistoryPanel.module.css';

export interface VersionListProps {
  readonly versions: readonly BoardVersion[];
  readonly chosenId: string | undefined;
  readonly onChoose: (versionId: string) => void;
}

export function VersionList({ versions, chosenId, onChoose }: VersionListProps) {
  const now = useNow(30_000);
  return (
    <ul className={classes.versions} aria-label="Versions">
      {versions.map(({ id, at, name, noteCount }) => (
        <li key={id}>
          <button
            ref={id === chosenId ? bringIntoView : null}
            type="button"
            className={classes.version}
            aria-pressed={id === chosenId}
            onClick={() => onChoose(id)}
          >
            <span className={classes.versionName}>{name ?? 'Kept by itself'}</span>
            <span className={classes.facts}>
              <time dateTime={at} title={new Date(at).toLocaleString('en')}>
                {relativeTime(new Date(at), now)}
              </time>{' '}
              · {countOf(noteCount, 'note')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The comparison below takes its room from the list. */
function bringIntoView(version: HTMLElement | null): void {
  version?.scrollIntoView({ block: 'nearest' });
}
