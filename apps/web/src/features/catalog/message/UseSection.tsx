import type { CatalogConsumer, CatalogMessagePage } from '@lambdastorm/contract';
import { Button } from '@mantine/core';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ContextLink } from '../ContextLink.tsx';
import shared from '../catalog.module.css';
import { useWorkspaceId } from '../catalogQueries.ts';
import { Section } from '../Section.tsx';
import classes from './message.module.css';
import { partLabels } from './partLabels.ts';

/** What a message comes from in its context, and which contexts depend on it, down to the fields that they read. */
export function UseSection({ message }: { readonly message: CatalogMessagePage }) {
  const { kind, producers, consumers } = message;
  const titles = titlesOf[kind];
  return (
    <Section id="use" title="Who makes and takes it" aside={<GraphLinks message={message} />}>
      <div className={classes.use}>
        <section aria-label={titles.producers}>
          <h3 className={classes.useTitle}>{titles.producers}</h3>
          {producers.length === 0 ? <p className={shared.nothing}>The wall does not say.</p> : null}
          <ul className={classes.producers}>
            {producers.map(({ id, name, kind: partKind }) => (
              <li key={id}>
                <span className={shared.dim}>{partLabels[partKind] ?? partKind}</span> {name}
              </li>
            ))}
          </ul>
        </section>
        <section aria-label={titles.consumers}>
          <h3 className={classes.useTitle}>{titles.consumers}</h3>
          {consumers.length === 0 ? <p className={shared.nothing}>No other context of the catalog.</p> : null}
          <ul className={classes.consumers}>
            {consumers.map((consumer) => (
              <Consumer key={consumer.source} consumer={consumer} verb={kind === 'command' ? 'Fills in' : 'Reads'} />
            ))}
          </ul>
        </section>
      </div>
    </Section>
  );
}

const titlesOf = {
  event: { producers: 'Comes from', consumers: 'Taken by' },
  command: { producers: 'Issued by', consumers: 'Asked for by other contexts' },
  readModel: { producers: 'Made of', consumers: 'Taken by' },
} as const;

function Consumer({ consumer, verb }: { readonly consumer: CatalogConsumer; readonly verb: string }) {
  const { source, name, fields, needs } = consumer;
  return (
    <li>
      <ContextLink source={source} name={name} />
      {needs.length === 0 ? null : <p className={classes.needs}>for {needs.join(', ')}</p>}
      <p className={classes.fields}>
        <span className={shared.dim}>{verb}</span>{' '}
        {fields.length === 0 ? (
          <span className={shared.dim}>any field: the wall does not say which</span>
        ) : (
          fields.map((field) => <code key={field}>{field}</code>)
        )}
      </p>
    </li>
  );
}

function GraphLinks({ message: { source, kind, wireName } }: { readonly message: CatalogMessagePage }) {
  const workspaceId = useWorkspaceId();
  const around = `${source}/${kind}/${wireName}`;
  const links = [
    { label: 'Neighbourhood', search: { around } },
    { label: 'Whole flow', search: { around, depth: 'all' } },
    { label: 'Fields', search: { around, fields: true } },
  ] as const;
  return (
    <Button.Group>
      {links.map(({ label, search }) => (
        <Button
          key={label}
          size="compact-sm"
          variant="default"
          leftSection={label === 'Neighbourhood' ? <IconTopologyStar3 size={14} aria-hidden /> : null}
          renderRoot={(props) => (
            <Link to="/workspaces/$workspaceId/catalog/map" params={{ workspaceId }} search={search} {...props} />
          )}
        >
          {label}
        </Button>
      ))}
    </Button.Group>
  );
}
