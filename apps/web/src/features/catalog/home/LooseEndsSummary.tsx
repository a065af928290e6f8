import type { LooseEnds } from '@lambdastorm/contract';
import { Link } from '@tanstack/react-router';
import shared from '../catalog.module.css';
import { useWorkspaceId } from '../catalogQueries.ts';
import classes from './home.module.css';

/** How many ends hang loose, of each sort. */
export function LooseEndsSummary({ looseEnds }: { readonly looseEnds: LooseEnds }) {
  const workspaceId = useWorkspaceId();
  const { stillUsed, unproduced, unconsumedEvents } = looseEnds.counts;
  const sorts = [
    [stillUsed, 'on the way out and still used', 'danger'],
    [unproduced, 'awaited, and nobody has it', 'warning'],
    [unconsumedEvents, 'events that nobody takes', undefined],
  ] as const;
  const some = sorts.filter(([count]) => count > 0);
  return (
    <section aria-label="Loose ends" className={classes.box}>
      <h2 className={classes.heading}>
        <Link to="/workspaces/$workspaceId/catalog/loose-ends" params={{ workspaceId }} className={classes.headingLink}>
          Loose ends
        </Link>
      </h2>
      {some.length === 0 ? <p className={shared.nothing}>None: everything that is said is heard.</p> : null}
      <ul className={classes.ends}>
        {some.map(([count, words, tone]) => (
          <li key={words}>
            <span className={shared.badge} data-tone={tone}>
              {count}
            </span>{' '}
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
