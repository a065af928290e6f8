import type { CatalogPublication } from '@lambdastorm/contract';
import { authorName } from '../../shared/authorName.ts';
import { countOf } from '../../shared/countOf.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { useNow } from '../../shared/time/useNow.ts';
import { ContextLink } from './ContextLink.tsx';
import shared from './catalog.module.css';
import classes from './Publications.module.css';

export interface PublicationsProps {
  readonly publications: readonly CatalogPublication[];
  readonly label: string;
}

/** What was published, the latest first: by whom, what it brought, and why it went out although it breaks somebody. */
export function Publications({ publications, label }: PublicationsProps) {
  const now = useNow(60_000);
  return (
    <ol className={classes.list} aria-label={label}>
      {publications.map((publication) => (
        <PublicationRow
          key={`${publication.source} ${publication.version}`}
          publication={publication}
          when={relativeTime(new Date(publication.at), now)}
        />
      ))}
    </ol>
  );
}

function PublicationRow({ publication, when }: { readonly publication: CatalogPublication; readonly when: string }) {
  const { source, contextName, version, by, note, overrideReason, messages } = publication;
  const count = (status: 'added' | 'changed' | 'removed'): number =>
    messages.filter((each) => each.status === status).length;
  const breaking = messages.filter(({ isBreaking }) => isBreaking).length;
  return (
    <li className={classes.row}>
      <p className={classes.head}>
        <ContextLink source={source} name={contextName} /> <b>v{version}</b>
        <span className={shared.dim}>
          {authorName(by)}, {when}
        </span>
      </p>
      <p className={classes.chips}>
        {count('added') > 0 ? <span className={shared.badge}>{countOf(count('added'), 'new message')}</span> : null}
        {count('changed') > 0 ? <span className={shared.badge}>{count('changed')} changed</span> : null}
        {count('removed') > 0 ? <span className={shared.badge}>{count('removed')} removed</span> : null}
        {breaking > 0 ? (
          <span className={shared.badge} data-tone="danger">
            {breaking} breaking
          </span>
        ) : version > 1 ? (
          <span className={shared.badge} data-tone="success">
            compatible
          </span>
        ) : null}
      </p>
      {note === undefined ? null : <p className={classes.note}>{note}</p>}
      {overrideReason === undefined ? null : (
        <p className={classes.note}>
          <b>Published although it breaks consumers:</b> {overrideReason}
        </p>
      )}
    </li>
  );
}
