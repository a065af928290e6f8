import type { CatalogMessagePage } from '@lambdastorm/contract';
import { Link } from '@tanstack/react-router';
import { countOf } from '../../../shared/countOf.ts';
import { ContextLink } from '../ContextLink.tsx';
import shared from '../catalog.module.css';
import { Section } from '../Section.tsx';
import classes from './message.module.css';

/** The notes that a message was read from, the functions that are generated for it, and what is still open. */
export function OriginSection({ message }: { readonly message: CatalogMessagePage }) {
  const { origin, handlers, hotspots } = message;
  return (
    <Section id="origin" title="Where it comes from">
      {origin === undefined ? (
        <p className={shared.nothing}>From a board that is not yours to see, or is gone.</p>
      ) : (
        <p className={classes.origin}>
          From {countOf(origin.noteIds.length, 'note')} of{' '}
          <Link
            to="/boards/$boardId"
            params={{ boardId: origin.boardId }}
            search={origin.noteIds[0] === undefined ? {} : { at: origin.noteIds[0] }}
            className={shared.link}
          >
            {origin.boardName}
          </Link>
          {origin.noteIds.length > 1 ? (
            <span className={classes.notes}>
              {origin.noteIds.map((noteId, index) => (
                <Link
                  key={noteId}
                  to="/boards/$boardId"
                  params={{ boardId: origin.boardId }}
                  search={{ at: noteId }}
                  className={shared.link}
                >
                  note {index + 1}
                </Link>
              ))}
            </span>
          ) : null}
        </p>
      )}
      {handlers.length === 0 ? null : (
        <>
          <h3 className={classes.useTitle}>Generated functions</h3>
          <ul className={classes.handlers}>
            {handlers.map(({ source, path }) => (
              <li key={`${source} ${path}`}>
                <code>{path}</code> <ContextLink source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
      {hotspots.length === 0 ? null : (
        <>
          <h3 className={classes.useTitle}>Open questions of its context</h3>
          <ul className={classes.handlers}>
            {hotspots.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
