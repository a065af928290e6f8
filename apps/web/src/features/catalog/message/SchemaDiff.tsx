import type { CatalogMessagePage, CatalogSchemaVersion } from '@lambdastorm/contract';
import { NativeSelect, Switch } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import shared from '../catalog.module.css';
import { useWorkspaceId } from '../catalogQueries.ts';
import { ChangeSentences } from './ChangeSentences.tsx';
import { compareSchemas } from './compareSchemas.ts';
import { DiffTable } from './DiffTable.tsx';
import { diffRows } from './diffRows.ts';
import classes from './message.module.css';
import { schemaRows } from './schemaRows.ts';
import { versionLabel } from './schemaVersions.ts';
import { VerdictChips } from './VerdictChips.tsx';

export interface SchemaDiffProps {
  readonly message: CatalogMessagePage;
  readonly before: CatalogSchemaVersion;
  readonly after: CatalogSchemaVersion;
}

/** Two schemas of a message field by field, and what the differences do to those who read and write it. */
export function SchemaDiff({ message, before, after }: SchemaDiffProps) {
  const [isWhole, setIsWhole] = useState(false);
  const rows = diffRows(schemaRows(before.schema), schemaRows(after.schema));
  const shown = isWhole ? rows : rows.filter(({ status }) => status !== 'same');
  const comparison = compareSchemas(before, after, message.versions);
  return (
    <section className={classes.diff} aria-label={`From ${versionLabel(before)} to ${versionLabel(after)}`}>
      <div className={classes.diffHead}>
        <h3 className={classes.useTitle}>What changed</h3>
        <AgainstSelect message={message} before={before} after={after} />
        <VerdictChips version={comparison} />
        <Switch
          size="xs"
          ml="auto"
          label="Unchanged fields as well"
          checked={isWhole}
          onChange={(event) => setIsWhole(event.currentTarget.checked)}
        />
      </div>
      {shown.length === 0 ? (
        <p className={shared.nothing}>No field differs in what the table shows; see the JSON Schema of each.</p>
      ) : (
        <DiffTable rows={shown} changes={comparison.changes} before={before} after={after} />
      )}
      <ChangeSentences changes={comparison.changes.filter(({ field }) => !shown.some(({ path }) => path === field))} />
    </section>
  );
}

function AgainstSelect({ message, before, after }: SchemaDiffProps) {
  const workspaceId = useWorkspaceId();
  const navigate = useNavigate();
  const { source, kind, wireName, versions } = message;
  const [latest] = versions;
  return (
    <NativeSelect
      size="xs"
      aria-label="Compared with"
      value={versionLabel(before)}
      data={versions
        .filter((each) => each !== after)
        .map((each) => ({ value: versionLabel(each), label: `since ${versionLabel(each)}` }))}
      onChange={(event) =>
        void navigate({
          to: '/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName',
          params: { workspaceId, source, kind, wireName },
          search: {
            ...(after === latest ? {} : { version: versionLabel(after) }),
            against: event.currentTarget.value,
          },
          hash: 'versions',
        })
      }
    />
  );
}
