import type { CatalogContextPage } from '@lambdastorm/contract';
import { ContextLink } from '../ContextLink.tsx';
import shared from '../catalog.module.css';
import { MessageChip } from '../MessageChip.tsx';
import { Section } from '../Section.tsx';
import classes from './context.module.css';

/** What a context takes from others, down to the fields, and what for. */
export function Subscriptions({ page: { subscriptions } }: { readonly page: CatalogContextPage }) {
  return (
    <Section id="subscriptions" title="What it takes from others">
      {subscriptions.length === 0 ? <p className={shared.nothing}>Nothing.</p> : null}
      <ul className={classes.subscriptions}>
        {subscriptions.map((subscription) => {
          const { source, kind, wireName, fields, needs, isKnown } = subscription;
          return (
            <li key={`${source} ${kind} ${wireName}`}>
              <p className={classes.subscription}>
                {isKnown ? (
                  <MessageChip message={{ source, kind, wireName, name: wireName }} />
                ) : (
                  <span className={shared.badge} data-tone="warning" title="No context of the catalog has it">
                    {wireName}, not in the catalog
                  </span>
                )}
                <ContextLink source={source} />
              </p>
              <p className={classes.needs}>
                {needs.length === 0 ? 'Stands in it' : `For ${needs.join(', ')}`}
                {fields.length === 0 ? null : (
                  <>
                    {kind === 'command' ? ', fills in ' : ', reads '}
                    {fields.map((field) => (
                      <code key={field}>{field}</code>
                    ))}
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
