import { type CatalogHome, MessageKind, MessageStatus } from '@lambdastorm/contract';
import { Button, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { parseCatalogFilters } from '../catalogFilters.ts';
import { useWorkspaceId } from '../catalogQueries.ts';
import { messageKinds, statusLabels } from '../messageKinds.ts';
import classes from './home.module.css';

const any = '';

/** Narrows the catalog; what is chosen stands in the address. */
export function CatalogFilterRow({ home }: { readonly home: CatalogHome }) {
  const filters = useSearch({ from: '/workspaces/$workspaceId/catalog/' });
  const workspaceId = useWorkspaceId();
  const navigate = useNavigate();
  const teams = [...new Set(home.contexts.flatMap(({ team }) => team ?? []))].sort();

  function narrow(change: Record<string, string>): void {
    const search = parseCatalogFilters({ ...filters, ...change });
    void navigate({ to: '/workspaces/$workspaceId/catalog', params: { workspaceId }, search, replace: true });
  }

  const selects = [
    {
      ...{ key: 'kind', label: 'Kind', value: filters.kind, all: 'All kinds' },
      options: MessageKind.options.map((value) => ({ value, label: messageKinds[value].plural })),
    },
    {
      ...{ key: 'source', label: 'Context', value: filters.source, all: 'All contexts' },
      options: home.contexts.map(({ source, name }) => ({ value: source, label: name })),
    },
    {
      ...{ key: 'status', label: 'Status', value: filters.status, all: 'Any status' },
      options: MessageStatus.options.map((value) => ({ value, label: statusLabels[value] })),
    },
    {
      ...{ key: 'team', label: 'Team', value: filters.team, all: 'All teams' },
      options: teams.map((team) => ({ value: team, label: team })),
    },
    {
      ...{ key: 'personal', label: 'Personal data', value: filters.personal, all: 'Any data' },
      options: [
        { value: 'yes', label: 'Personal data' },
        { value: 'no', label: 'No personal data' },
      ],
    },
  ];
  return (
    <div className={classes.filters}>
      {selects.map(({ key, label, value, all, options }) =>
        options.length === 0 ? null : (
          <NativeSelect
            key={key}
            size="xs"
            aria-label={label}
            value={value ?? any}
            data={[{ value: any, label: all }, ...options]}
            data-chosen={value !== undefined || undefined}
            onChange={(event) => narrow({ [key]: event.currentTarget.value })}
          />
        ),
      )}
      {Object.keys(filters).length === 0 ? null : (
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconX size={14} />}
          onClick={() => void navigate({ to: '/workspaces/$workspaceId/catalog', params: { workspaceId }, search: {} })}
        >
          Show everything
        </Button>
      )}
    </div>
  );
}
