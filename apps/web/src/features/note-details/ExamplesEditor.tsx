import type { GivenWhenThen, StickyNote } from '@lambdastorm/board';
import { foldName } from '@lambdastorm/derivation';
import type { DomainModel, ModelElement } from '@lambdastorm/model';
import { ActionIcon, Button, TagsInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { useDerivation } from '../board-session/BoardSession.ts';
import classes from './ExamplesEditor.module.css';
import { useNoteEdits } from './useNoteEdits.ts';

/** A rule told by examples: what has happened before, and what happens then. */
export function ExamplesEditor({ note }: { readonly note: StickyNote }) {
  const { changeDetails } = useNoteEdits(note.id);
  const { model } = useDerivation();
  const examples = note.details.examples ?? [];
  const events = eventsAround(note.id, model);

  function replace(next: readonly GivenWhenThen[]): void {
    changeDetails({ examples: next.length === 0 ? undefined : next });
  }
  function change(index: number, patch: Partial<GivenWhenThen>): void {
    const example = examples[index];
    if (example !== undefined) replace(examples.with(index, { ...example, ...patch }));
  }

  return (
    <PanelSection title="Examples">
      {examples.map((example, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: -- an example has no id; keyed by place, an input keeps its focus.
        <fieldset key={index} className={classes.example} aria-label={`Example ${index + 1}`}>
          <div className={classes.head}>
            <DraftTextInput
              aria-label="What the example shows"
              placeholder="What it shows"
              value={example.name}
              onCommit={(name) => change(index, { name: name.trim() })}
            />
            <ActionIcon size={28} aria-label="Remove the example" onClick={() => replace(examples.toSpliced(index, 1))}>
              <IconTrash size={15} />
            </ActionIcon>
          </div>
          <Events
            label="Given"
            placeholder="Nothing has happened yet"
            events={events}
            value={example.given}
            onChange={(given) => change(index, { given })}
          />
          <p className={classes.when}>When {note.kind === 'policy' ? 'it is noticed' : `“${note.text}”`}</p>
          <Events
            label="Then"
            placeholder="Nothing happens"
            events={events}
            value={example.then}
            onChange={(then) => change(index, { then })}
          />
          {example.then.length > 0 ? null : (
            <DraftTextInput
              label="Refused because"
              placeholder="Where it is refused: why"
              value={example.refused ?? ''}
              onCommit={(text) => {
                const { refused: _before, ...rest } = example;
                replace(examples.with(index, text.trim() === '' ? rest : { ...rest, refused: text.trim() }));
              }}
            />
          )}
        </fieldset>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconPlus size={14} />}
        className={classes.add}
        onClick={() => replace([...examples, { name: '', given: [], then: [] }])}
      >
        Add an example
      </Button>
    </PanelSection>
  );
}

/** The names of the events that the context of a command or policy has, and of those that the policy waits for. */
function eventsAround(noteId: string, { boundedContexts }: DomainModel): readonly string[] {
  const isMeant = ({ noteIds }: ModelElement): boolean => noteIds.includes(noteId);
  const context = boundedContexts.find(({ commands, policies }) => [...commands, ...policies].some(isMeant));
  const whenever = context?.policies.find(isMeant)?.whenever ?? [];
  const awaited = new Set(whenever.flatMap((trigger) => (trigger.type === 'event' ? trigger.event.elementId : [])));
  const others = boundedContexts.flatMap(({ events }) => events.filter(({ id }) => awaited.has(id)));
  const names = [...others, ...(context?.events ?? [])].map(({ name }) => name);
  return [...new Set(names)].filter((name) => name !== '');
}

interface EventsProps {
  readonly label: string;
  readonly placeholder: string;
  readonly events: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

function Events({ label, placeholder, events, value, onChange }: EventsProps) {
  const stranger = value.find((name) => !events.some((event) => foldName(event) === foldName(name)));
  return (
    <TagsInput
      size="xs"
      label={label}
      error={stranger === undefined ? undefined : `This context has no event “${stranger}”; no test is made of it.`}
      placeholder={value.length === 0 ? placeholder : ''}
      data={[...events]}
      value={[...value]}
      onChange={onChange}
      acceptValueOnBlur
      allowDuplicates
    />
  );
}
