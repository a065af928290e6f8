import { type GlossaryEntry, readGlossary } from '@lambdastorm/derivation';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconBook2, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { useBoardView } from '../board-page/useBoardView.ts';
import { useBoardSnapshot } from '../board-session/BoardSession.ts';
import { GlossaryRow } from './GlossaryRow.tsx';
import classes from './glossary.module.css';
import { RenameDialog } from './RenameDialog.tsx';

const filters = {
  all: { label: 'All', test: () => true },
  undefined: { label: 'Undefined', test: ({ definition }: GlossaryEntry) => definition === undefined },
  shared: { label: 'In several contexts', test: ({ alsoIn }: GlossaryEntry) => alsoIn.length > 0 },
} as const;

type Filter = keyof typeof filters;

/** The words of the wall, and what people mean by them. */
export function GlossaryView() {
  const board = useBoardSnapshot();
  const { show } = useBoardView();
  const entries = useMemo(() => readGlossary(board), [board]);
  const [filter, setFilter] = useState<Filter>('all');
  const [words, setWords] = useState('');
  const [renaming, setRenaming] = useState<GlossaryEntry>();

  if (entries.length === 0) {
    return (
      <EmptyState icon={IconBook2} title="No words yet">
        The names of aggregates, actors and read models are words of the domain. Write a term on the wall to say what a
        word means.
        <p>
          <Button size="xs" variant="default" onClick={() => show('wall')}>
            To the wall
          </Button>
        </p>
      </EmptyState>
    );
  }
  const sought = words.trim().toLowerCase();
  const shown = entries.filter(
    (entry) =>
      filters[filter].test(entry) &&
      `${entry.word} ${entry.definition ?? ''} ${entry.synonyms.join(' ')}`.toLowerCase().includes(sought),
  );
  const counts = (Object.keys(filters) as Filter[]).map((key) => ({
    value: key,
    label: `${filters[key].label} ${entries.filter(filters[key].test).length}`,
  }));

  return (
    <div className={classes.page}>
      <div className={classes.column}>
        <div className={classes.head}>
          <h2 className={classes.title}>Glossary</h2>
          <span className={classes.count}>{countOf(entries.length, 'word')}</span>
          <SegmentedControl
            size="xs"
            aria-label="Which words"
            data={counts}
            value={filter}
            onChange={(value) => setFilter(value as Filter)}
          />
          <TextInput
            size="xs"
            aria-label="Find a word"
            placeholder="Find a word"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </div>
        {shown.length === 0 ? (
          <p className={classes.nothing}>No word here is like that.</p>
        ) : (
          <ul className={classes.list} aria-label="Words">
            {shown.map((entry) => (
              <GlossaryRow key={`${entry.contextId} ${entry.word}`} entry={entry} onRename={() => setRenaming(entry)} />
            ))}
          </ul>
        )}
      </div>
      {renaming === undefined ? null : <RenameDialog entry={renaming} onClose={() => setRenaming(undefined)} />}
    </div>
  );
}
