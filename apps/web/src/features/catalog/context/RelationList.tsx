import type { CatalogRelation } from '@lambdastorm/contract';
import { ContextLink } from '../ContextLink.tsx';
import shared from '../catalog.module.css';
import { MessageChip } from '../MessageChip.tsx';
import classes from './context.module.css';

export interface RelationListProps {
  readonly relations: readonly CatalogRelation[];
  /** The context whose relations they are. */
  readonly of: string;
  /** Where it stands in those that are shown. */
  readonly side: 'upstream' | 'downstream';
}

/** The contexts on one side of a context, each with the messages that go over. */
export function RelationList({ relations, of, side }: RelationListProps) {
  const own = relations.filter((relation) => relation[side] === of);
  if (own.length === 0) {
    return <p className={shared.nothing}>{side === 'downstream' ? 'Nothing comes in.' : 'Nothing goes out.'}</p>;
  }
  return (
    <ul className={classes.relations}>
      {own.map(({ upstream, downstream, messages }) => {
        const other = side === 'upstream' ? downstream : upstream;
        return (
          <li key={other}>
            <ContextLink source={other} />
            <ul className={shared.chips}>
              {messages.map((message) => (
                <li key={`${message.kind} ${message.wireName}`}>
                  <MessageChip message={{ ...message, source: upstream, name: message.wireName }} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
