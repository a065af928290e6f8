import { Button, FileButton, Kbd, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RefObject } from 'react';
import classes from './HomePage.module.css';
import { boardSorts, type HomeSearch, parseHomeSearch } from './homeSearch.ts';

export interface HomeToolbarProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** An empty home has one button only: that of its invitation. */
  readonly isEmpty: boolean;
  readonly mayAddBoards: boolean;
  readonly onCreate: () => void;
  readonly onImport: (files: readonly File[]) => void;
}

const sortLabels = {
  edited: 'Last edited',
  created: 'Newest',
  name: 'Name',
  notes: 'Most notes',
} satisfies Record<(typeof boardSorts)[number], string>;

export function HomeToolbar({ searchRef, isEmpty, mayAddBoards, onCreate, onImport }: HomeToolbarProps) {
  return (
    <>
      <div className={classes.titleRow}>
        <h1 className={classes.title}>Boards</h1>
        {mayAddBoards ? (
          <FileButton onChange={onImport} accept=".json,application/json,.svg,image/svg+xml" multiple>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconFileImport size={16} />}>
                Import
              </Button>
            )}
          </FileButton>
        ) : null}
        {isEmpty || !mayAddBoards ? null : (
          <Button onClick={onCreate} leftSection={<IconPlus size={16} />}>
            New board
          </Button>
        )}
      </div>
      {isEmpty ? null : <HomeFilters searchRef={searchRef} />}
    </>
  );
}

function HomeFilters({ searchRef }: Pick<HomeToolbarProps, 'searchRef'>) {
  const search = useSearch({ from: '/' });
  const navigate = useNavigate();

  function filter(change: Record<string, unknown>): void {
    const next: HomeSearch = parseHomeSearch({ ...search, ...change });
    void navigate({ to: '/', search: next, replace: true });
  }

  return (
    <div className={classes.filters}>
      <TextInput
        ref={searchRef}
        className={classes.search}
        type="search"
        aria-label="Search boards"
        placeholder="Search boards"
        leftSection={<IconSearch size={16} />}
        rightSection={search.q === undefined ? <Kbd size="xs">/</Kbd> : null}
        value={search.q ?? ''}
        onChange={(event) => filter({ q: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          filter({ q: '' });
          event.currentTarget.blur();
        }}
      />
      <NativeSelect
        aria-label="Sort by"
        data={boardSorts.map((value) => ({ value, label: sortLabels[value] }))}
        value={search.sort ?? 'edited'}
        onChange={(event) => filter({ sort: event.currentTarget.value })}
      />
      <SegmentedControl
        aria-label="Which boards"
        data={[
          { value: 'active', label: 'Active' },
          { value: 'archived', label: 'Archived' },
          { value: 'trash', label: 'Trash' },
        ]}
        value={search.show ?? 'active'}
        onChange={(show) => filter({ show })}
      />
    </div>
  );
}
