import type { CatalogContextPage } from '@lambdastorm/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import shared from '../catalog.module.css';
import { useWorkspaceId } from '../catalogQueries.ts';
import { domainLabels } from '../domainLabels.ts';
import classes from './context.module.css';
import { RelationList } from './RelationList.tsx';

/** The Bounded Context Canvas (ddd-crew) as it was published. */
export function ContextCanvas({ page }: { readonly page: CatalogContextPage }) {
  const { canvas, terms, parts, relations, context } = page;
  const { purpose, domain, role, team, decisions, assumptions } = canvas;
  return (
    <section className={classes.canvas} aria-label="Bounded context canvas">
      <Box title="Purpose" width="whole">
        <Said text={purpose} />
      </Box>
      <Box title="Strategic classification" width="half">
        <p className={classes.words}>
          {[domain === undefined ? undefined : domainLabels[domain], role]
            .filter((part) => part !== undefined)
            .join(' · ') || 'Not said yet.'}
        </p>
      </Box>
      <Box title="Team" width="half">
        <Team team={team} />
      </Box>
      <Box title="Comes in from">
        <RelationList relations={relations} of={context.source} side="downstream" />
      </Box>
      <Box title="Ubiquitous language">
        <Terms terms={terms} />
      </Box>
      <Box title="Goes out to">
        <RelationList relations={relations} of={context.source} side="upstream" />
      </Box>
      <Box title="Business decisions">
        <Said text={decisions} />
        <Names names={parts.policies.map(({ name }) => name)} label="Policies" />
      </Box>
      <Box title="Assumptions">
        <Said text={assumptions} />
      </Box>
      <Box title="Open questions">
        {parts.hotspots.length === 0 ? <p className={shared.nothing}>None when it was published.</p> : null}
        <Names names={parts.hotspots.map(({ name }) => name)} label="Hotspots" />
      </Box>
    </section>
  );
}

interface BoxProps {
  readonly title: string;
  readonly width?: 'third' | 'half' | 'whole';
  readonly children: ReactNode;
}

function Box({ title, width = 'third', children }: BoxProps) {
  return (
    <section className={classes.box} data-width={width} aria-label={title}>
      <h2 className={classes.boxTitle}>{title}</h2>
      {children}
    </section>
  );
}

function Said({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return <p className={shared.nothing}>Not said yet.</p>;
  return <p className={classes.words}>{text}</p>;
}

function Team({ team }: { readonly team: string | undefined }) {
  const workspaceId = useWorkspaceId();
  if (team === undefined) return <p className={shared.nothing}>Not said yet.</p>;
  return (
    <p className={classes.words}>
      <Link to="/workspaces/$workspaceId/catalog/teams/$team" params={{ workspaceId, team }} className={shared.link}>
        {team}
      </Link>
    </p>
  );
}

function Terms({ terms }: { readonly terms: CatalogContextPage['terms'] }) {
  const workspaceId = useWorkspaceId();
  if (terms.length === 0) return <p className={shared.nothing}>No words yet.</p>;
  return (
    <ul className={classes.terms}>
      {terms.map(({ word, definition }) => (
        <li key={word}>
          <Link
            to="/workspaces/$workspaceId/catalog/glossary"
            params={{ workspaceId }}
            search={{ word }}
            className={classes.term}
            title={definition}
            data-defined={definition !== undefined || undefined}
          >
            {word}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Names({ names, label }: { readonly names: readonly string[]; readonly label: string }) {
  if (names.length === 0) return null;
  return (
    <ul className={classes.names} aria-label={label}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
