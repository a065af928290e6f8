import type { ExternalSystemSort, StickyNote } from '@lambdastorm/board';
import type { JsonObject } from '@lambdastorm/schema';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { parseJson } from '../../shared/api/ApiProblem.ts';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { type SystemSort, systemSorts, systemText, withSystemText } from './systemSorts.ts';
import { useNoteEdits } from './useNoteEdits.ts';

/** What sort of outside world a note stands for, and where its work comes from. */
export function SystemDetails({ note: { id, details } }: { readonly note: StickyNote }) {
  const { changeDetails } = useNoteEdits(id);
  const system: ExternalSystemSort = details.system ?? { sort: 'generic' };
  const change = (next: ExternalSystemSort) => changeDetails({ system: next.sort === 'generic' ? undefined : next });

  return (
    <>
      <NativeSelect
        size="xs"
        label="Sort"
        value={system.sort}
        data={Object.entries(systemSorts).map(([value, { label }]) => ({ value, label }))}
        onChange={(event) => change({ sort: event.currentTarget.value as SystemSort })}
      />
      {systemSorts[system.sort].inputs.map(({ key, label, placeholder }) => (
        <DraftTextInput
          key={key}
          label={label}
          placeholder={placeholder}
          spellCheck={false}
          value={systemText(system, key)}
          onCommit={(text) => change(withSystemText(system, key, text.trim()))}
        />
      ))}
      {system.sort === 'objectStore' ? (
        <NativeSelect
          size="xs"
          label="When an object is"
          value={system.on ?? 'created'}
          data={['created', 'removed']}
          onChange={(event) =>
            change({ ...system, on: event.currentTarget.value === 'removed' ? 'removed' : 'created' })
          }
        />
      ) : null}
      {system.sort === 'topic' ? (
        <TopicFilter filter={system.filter} onChange={(filter) => change(withFilter(system, filter))} />
      ) : null}
    </>
  );
}

type Topic = Extract<ExternalSystemSort, { readonly sort: 'topic' }>;

function withFilter({ filter: _before, ...topic }: Topic, filter: JsonObject | undefined): Topic {
  return filter === undefined ? topic : { ...topic, filter };
}

interface TopicFilterProps {
  readonly filter: JsonObject | undefined;
  readonly onChange: (filter: JsonObject | undefined) => void;
}

function TopicFilter({ filter, onChange }: TopicFilterProps) {
  const [error, setError] = useState<string>();

  function commit(text: string): void {
    const value = text.trim() === '' ? undefined : parseJson(text);
    const isFilter = text.trim() === '' || (typeof value === 'object' && value !== null && !Array.isArray(value));
    if (isFilter) onChange(value as JsonObject | undefined);
    setError(isFilter ? undefined : 'A filter is a JSON object; the one before stays.');
  }

  return (
    <DraftTextInput
      label="Filter policy"
      placeholder='{"region": ["eu"]}'
      spellCheck={false}
      value={filter === undefined ? '' : JSON.stringify(filter)}
      error={error}
      onCommit={commit}
    />
  );
}
