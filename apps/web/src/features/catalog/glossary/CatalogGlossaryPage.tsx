import { SegmentedControl, TextInput } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconBook2, IconSearch } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { countOf } from '../../../shared/countOf.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import shared from '../catalog.module.css';
import { useCatalogGlossary } from '../catalogQueries.ts';
import { PageLoading } from '../PageLoading.tsx';
import { PageMissing } from '../PageMissing.tsx';
import pages from '../pages.module.css';
import classes from './glossary.module.css';
import { selectWords, type WordFilter } from './selectWords.ts';
import { WordRow } from './WordRow.tsx';

const filters = [
  { value: 'all', label: 'All words' },
  { value: 'several', label: 'Several meanings' },
] as const;

/** The words of all contexts, each with what it means in every one of them. */
export function CatalogGlossaryPage() {
  const { word: sought = '' } = useSearch({ from: '/workspaces/$workspaceId/catalog/glossary' });
  const glossary = useCatalogGlossary();
  useDocumentTitle('Glossary · Lambdastorm');
  if (glossary.isPending) return <PageLoading what="the glossary" />;
  if (glossary.data === undefined) return <PageMissing what="glossary" query={glossary} />;
  return <Words key={sought} words={glossary.data.words} sought={sought} />;
}

interface WordsProps {
  readonly words: Parameters<typeof selectWords>[0];
  readonly sought: string;
}

function Words({ words, sought }: WordsProps) {
  const [text, setText] = useState(sought);
  const [filter, setFilter] = useState<WordFilter>('all');
  const shown = selectWords(words, filter, text);
  return (
    <div className={pages.column}>
      <header className={pages.head}>
        <h1 className={shared.title}>Glossary</h1>
        <span className={shared.dim}>{countOf(words.length, 'word')}</span>
        <span className={pages.headAside}>
          <SegmentedControl
            size="xs"
            aria-label="Which words"
            data={[...filters]}
            value={filter}
            onChange={(value) => setFilter(value as WordFilter)}
          />
          <TextInput
            size="xs"
            aria-label="Find a word"
            placeholder="Find a word"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </span>
      </header>
      {words.length === 0 ? (
        <EmptyState icon={IconBook2} title="No words yet">
          Terms on a wall become words here when their context is published.
        </EmptyState>
      ) : shown.length === 0 ? (
        <p className={shared.nothing}>No word here is like that.</p>
      ) : (
        <ul className={classes.words} aria-label="Words">
          {shown.map((word) => (
            <WordRow key={word.word} word={word} />
          ))}
        </ul>
      )}
    </div>
  );
}
