import type { DraftAssessment } from '@lambdastorm/catalog';
import type { BoardCatalog } from '@lambdastorm/contract';
import { authorName } from '../../shared/authorName.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { FindingRow } from '../findings/FindingRow.tsx';
import classes from './DraftReview.module.css';
import { MessageList } from './MessageList.tsx';
import { PublishControls } from './PublishControls.tsx';

export interface DraftReviewProps {
  readonly contextId: string;
  readonly assessment: DraftAssessment;
  /** What was published last. */
  readonly last: BoardCatalog['contexts'][number] | undefined;
  readonly mayPublish: boolean;
  readonly onDone: () => void;
}

/** What would become of a context in the catalog, and the button that makes it so. */
export function DraftReview({ contextId, assessment, last, mayPublish, onDone }: DraftReviewProps) {
  const { draft, errors, faults } = assessment;
  const { comparison, publication } = draft;
  const isPossible = errors.length + faults.length === 0 && !comparison.isSame;
  return (
    <>
      <p className={classes.summary}>
        <strong>{publication.model.name || 'Untitled context'}</strong>{' '}
        <code className={classes.source}>{publication.source}</code> {summaryOf(comparison, last)}
      </p>
      {errors.length + faults.length === 0 ? null : (
        <section className={classes.obstacles} aria-label="What forbids publishing">
          <h3 className={classes.heading}>First, on the wall</h3>
          <ul className={classes.findings}>
            {errors.map((finding) => (
              <FindingRow key={finding.id} finding={finding} />
            ))}
            {faults.map(({ elementId, message }) => (
              <li key={elementId} className={classes.fault}>
                {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <MessageList messages={comparison.messages} />
      {mayPublish ? (
        <PublishControls {...{ contextId, comparison, isPossible, onDone }} />
      ) : (
        <p className={classes.hint}>You may compare this board with the catalog; its editors publish it.</p>
      )}
    </>
  );
}

function summaryOf(
  { isSame, version, messages }: DraftAssessment['draft']['comparison'],
  last: DraftReviewProps['last'],
): string {
  if (last === undefined) return 'is not in the catalog yet. This would be its version 1.';
  const who = authorName(last.publishedBy);
  const when = relativeTime(new Date(last.publishedAt), new Date());
  const before = `version ${last.version}, which ${who} published ${when}`;
  if (isSame) return `is exactly as in ${before}. There is nothing to publish.`;
  const isOnlyAbout = messages.every(({ status }) => status === 'same');
  const what = isOnlyAbout ? ' Its messages are the same; what it says about itself or takes from others differs.' : '';
  return `would become version ${version}, after ${before}.${what}`;
}
