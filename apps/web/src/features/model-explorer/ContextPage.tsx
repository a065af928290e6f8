import type { FrameDetails, SubdomainKind } from '@lambdastorm/board';
import { type Collaboration, collaborations, readGlossary } from '@lambdastorm/derivation';
import type { BoundedContext } from '@lambdastorm/model';
import { Button, NativeSelect, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { contextHue } from '../../shared/theme/contextHue.ts';
import { DraftTextarea } from '../../shared/ui/DraftTextarea.tsx';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { useBoardView } from '../board-page/useBoardView.ts';
import { useBoardSession, useBoardSnapshot, useDerivation, useMayEdit } from '../board-session/BoardSession.ts';
import { FindingRow } from '../findings/FindingRow.tsx';
import { FieldRows } from '../note-details/FieldRows.tsx';
import { usePublishDialog } from '../publishing/publishDialogStore.ts';
import { ElementChip } from './ElementChip.tsx';
import classes from './ModelView.module.css';

const domains: readonly { readonly value: SubdomainKind | ''; readonly label: string }[] = [
  { value: '', label: 'Not said yet' },
  { value: 'core', label: 'Core: what we win by' },
  { value: 'supporting', label: 'Supporting: needed, and ours' },
  { value: 'generic', label: 'Generic: could be bought' },
];

/** The Bounded Context Canvas (ddd-crew): what people say of a context, and what the wall says of it. */
export function ContextPage({ context }: { readonly context: BoundedContext }) {
  const { document } = useBoardSession();
  const board = useBoardSnapshot();
  const { model, findings } = useDerivation();
  const mayEdit = useMayEdit();
  const { showOnWall, show } = useBoardView();
  const details: FrameDetails = board.frames.find(({ id }) => id === context.id)?.details ?? {};
  const types = details.types ?? [];
  const { inbound, outbound } = collaborations(model, context.id);
  const words = readGlossary(board).filter(({ contextId }) => contextId === context.id);
  const open = context.hotspots.filter(({ resolved }) => !resolved);
  const here = findings.filter(({ contextId, code }) => contextId === context.id && code !== 'hotspot-open');

  function say(patch: { readonly [Key in keyof FrameDetails]?: FrameDetails[Key] | undefined }): void {
    document.edit({ type: 'changeFrameDetails', frameId: context.id, details: patch });
  }
  const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

  return (
    <article className={classes.article} style={{ '--hue': contextHue(context.id) } as React.CSSProperties}>
      <header className={classes.head}>
        <span className={classes.hue} />
        <h1 className={classes.title}>{context.name === '' ? 'Untitled context' : context.name}</h1>
        <Button size="compact-xs" variant="default" onClick={() => showOnWall([context.id])}>
          On the wall
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => usePublishDialog.getState().open(context.id)}>
          Publish …
        </Button>
      </header>
      <fieldset disabled={!mayEdit} className={classes.canvas} aria-label="Bounded context canvas">
        <Box title="Purpose" width="whole">
          <DraftTextarea
            aria-label="Purpose"
            placeholder="Why is it there? One sentence, in the words of the business."
            minRows={2}
            value={details.purpose ?? ''}
            onCommit={(text) => say({ purpose: orNothing(text) })}
          />
        </Box>
        <Box title="Strategic classification" width="half">
          <NativeSelect
            size="xs"
            aria-label="Kind of subdomain"
            value={details.domain ?? ''}
            data={[...domains]}
            onChange={(event) => say({ domain: (event.currentTarget.value || undefined) as SubdomainKind | undefined })}
          />
          <DraftTextInput
            label="Domain role"
            placeholder="Gateway, execution, analysis …"
            value={details.role ?? ''}
            onCommit={(text) => say({ role: orNothing(text) })}
          />
        </Box>
        <Box title="Team" width="half">
          <DraftTextInput
            aria-label="Team"
            placeholder="Who looks after it"
            value={details.team ?? ''}
            onCommit={(text) => say({ team: orNothing(text) })}
          />
          <Switch
            size="xs"
            label="A big ball of mud"
            checked={details.bigBallOfMud === true}
            onChange={(event) => say({ bigBallOfMud: event.currentTarget.checked || undefined })}
          />
        </Box>
        <Box title="Inbound communication">
          <Talks list={inbound} nothing="Nothing comes in on the wall." />
        </Box>
        <Box title="Ubiquitous language">
          <p className={classes.words}>
            {words.length === 0
              ? 'No words yet.'
              : words.slice(0, 12).map(({ word, definition }) => (
                  <span key={word} title={definition} data-defined={definition !== undefined}>
                    {word}
                  </span>
                ))}
          </p>
          <Button size="compact-xs" variant="subtle" onClick={() => show('glossary')}>
            {words.length > 12 ? `All ${words.length} in the glossary` : 'Glossary'}
          </Button>
        </Box>
        <Box title="Outbound communication">
          <Talks list={outbound} nothing="Nothing goes out on the wall." />
        </Box>
        <Box title="Business decisions">
          <DraftTextarea
            aria-label="Business decisions"
            placeholder="Rules and policies, a line each"
            value={details.decisions ?? ''}
            onCommit={(text) => say({ decisions: orNothing(text) })}
          />
          <div className={classes.chips}>
            {context.policies.map((policy) => (
              <ElementChip key={policy.id} kind="policy" element={policy} />
            ))}
          </div>
        </Box>
        <Box title="Assumptions">
          <DraftTextarea
            aria-label="Assumptions"
            placeholder="What do we believe, and not know?"
            value={details.assumptions ?? ''}
            onCommit={(text) => say({ assumptions: orNothing(text) })}
          />
        </Box>
        <Box title="Open questions">
          {open.length === 0 ? <p className={classes.nothing}>None on the wall.</p> : null}
          <div className={classes.chips}>
            {open.map((hotspot) => (
              <ElementChip key={hotspot.id} kind="hotspot" element={hotspot} />
            ))}
          </div>
        </Box>
      </fieldset>
      <section className={classes.types} aria-label="Value types">
        <h2 className={classes.subtitle}>Value types</h2>
        <p className={classes.nothing}>Shapes that several messages of this context share, such as an address.</p>
        <fieldset disabled={!mayEdit} className={classes.typeRows}>
          <FieldRows
            parent={[]}
            editing={{
              fields: types,
              areTypes: true,
              sharedTypes: types.map(({ name }) => name).filter((name) => name !== ''),
              change: (next) => say({ types: next.length === 0 ? undefined : next }),
            }}
          />
        </fieldset>
      </section>
      {here.length === 0 ? null : (
        <section className={classes.missing}>
          <h2 className={classes.subtitle}>What is missing: {countOf(here.length, 'finding')}</h2>
          <ul className={classes.findings}>
            {here.slice(0, 50).map((finding) => (
              <FindingRow key={finding.id} finding={finding} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

const paperOf = { command: 'command', query: 'readModel', event: 'domainEvent', policy: 'policy' } as const;

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

function Talks({ list, nothing }: { readonly list: readonly Collaboration[]; readonly nothing: string }) {
  if (list.length === 0) return <p className={classes.nothing}>{nothing}</p>;
  return (
    <ul className={classes.talks}>
      {list.map(({ with: who, messages }) => (
        <li key={who.id}>
          <span className={classes.who}>{who.name === '' ? 'Without a name' : who.name}</span>
          <div className={classes.chips}>
            {messages.map((message) => (
              <ElementChip
                key={`${message.kind} ${message.noteIds.join(' ')}`}
                kind={paperOf[message.kind]}
                element={{ id: message.noteIds[0] ?? '', name: message.name, noteIds: message.noteIds }}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
