import type { ContextRelationship, DownstreamPattern, MutualPattern, UpstreamPattern } from '@lambdastorm/board';
import { patternNames } from '@lambdastorm/derivation';
import type { ContextRelation, ElementRef } from '@lambdastorm/model';
import { Button, Chip, CloseButton, Group, NativeSelect } from '@mantine/core';
import { PaperChip } from '../../shared/ui/PaperChip.tsx';
import { useBoardView } from '../board-page/useBoardView.ts';
import { useBoardSession, useBoardSnapshot, useDerivation, useMayEdit } from '../board-session/BoardSession.ts';
import { FindingRow } from '../findings/FindingRow.tsx';
import classes from './contextMap.module.css';

export interface Pair {
  readonly upstreamId: string;
  readonly downstreamId: string;
}

const upstreamPatterns: readonly UpstreamPattern[] = ['openHostService', 'publishedLanguage', 'supplier'];
const downstreamPatterns: readonly DownstreamPattern[] = ['anticorruptionLayer', 'conformist', 'customer'];
const mutualPatterns: readonly MutualPattern[] = ['partnership', 'sharedKernel', 'separateWays'];

/** How two contexts stand to each other: what flows, what people say, and what can't be true. */
export function RelationCard({ pair, onClose }: { readonly pair: Pair; readonly onClose: () => void }) {
  const { document } = useBoardSession();
  const { relationships } = useBoardSnapshot();
  const { model, findings } = useDerivation();
  const mayEdit = useMayEdit();
  const { upstreamId, downstreamId } = pair;
  const relation = model.contextMap.relations.find(
    (each) => each.upstreamId === upstreamId && each.downstreamId === downstreamId,
  );
  const said = relationships.find(({ upstream, downstream }) => upstream === upstreamId && downstream === downstreamId);
  const current: ContextRelationship = said ?? {
    upstream: upstreamId,
    downstream: downstreamId,
    patterns: { upstream: [], downstream: [] },
  };
  const nameOf = (id: string): string => {
    const name = model.boundedContexts.find((context) => context.id === id)?.name ?? '';
    return name === '' ? 'Untitled context' : name;
  };
  const aboutThem = `relationship-contradiction:${JSON.stringify([upstreamId, downstreamId]).slice(0, -1)}`;
  const contradictions = findings.filter(({ id }) => id.startsWith(aboutThem));

  function say(change: Partial<ContextRelationship>): void {
    document.edit({ type: 'setRelationship', relationship: { ...current, ...change } });
  }

  return (
    <aside className={classes.card} aria-label="Relationship">
      <div className={classes.cardHead}>
        <h3 className={classes.cardTitle}>
          {nameOf(upstreamId)} <span className={classes.dim}>upstream of</span> {nameOf(downstreamId)}
        </h3>
        <CloseButton size="sm" onClick={onClose} />
      </div>
      {relation === undefined ? (
        <p className={classes.sentence}>Nothing is said of these two any more.</p>
      ) : (
        <Messages relation={relation} />
      )}
      <fieldset className={classes.patterns} disabled={!mayEdit}>
        <Patterns
          label={`${nameOf(upstreamId)} is`}
          all={upstreamPatterns}
          value={current.patterns.upstream}
          onChange={(upstream) => say({ patterns: { ...current.patterns, upstream } })}
        />
        <Patterns
          label={`${nameOf(downstreamId)} is`}
          all={downstreamPatterns}
          value={current.patterns.downstream}
          onChange={(downstream) => say({ patterns: { ...current.patterns, downstream } })}
        />
        <NativeSelect
          size="xs"
          label="Or neither is upstream"
          value={current.mutual ?? ''}
          data={[
            { value: '', label: 'One is upstream' },
            ...mutualPatterns.map((value) => ({ value, label: patternNames[value].name })),
          ]}
          onChange={(event) => {
            const { mutual: _before, ...rest } = current;
            const mutual = event.currentTarget.value;
            const relationship = mutual === '' ? rest : { ...rest, mutual: mutual as MutualPattern };
            document.edit({ type: 'setRelationship', relationship });
          }}
        />
      </fieldset>
      {contradictions.length === 0 ? null : (
        <ul className={classes.findings}>
          {contradictions.map((finding) => (
            <FindingRow key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
      {said === undefined || !mayEdit ? null : (
        <Button
          size="xs"
          variant="default"
          onClick={() => document.edit({ type: 'removeRelationship', upstream: upstreamId, downstream: downstreamId })}
        >
          Say nothing of it
        </Button>
      )}
    </aside>
  );
}

function Messages({ relation: { events, commands } }: { readonly relation: ContextRelation }) {
  if (events.length + commands.length === 0) {
    return <p className={classes.sentence}>Nothing flows between them on the wall.</p>;
  }
  return (
    <>
      <MessageList title="Events that it waits for" refs={events} />
      <MessageList title="Commands that it issues" refs={commands} />
    </>
  );
}

function MessageList({ title, refs }: { readonly title: string; readonly refs: readonly ElementRef[] }) {
  const { notes } = useBoardSnapshot();
  const { showOnWall } = useBoardView();
  if (refs.length === 0) return null;
  return (
    <section>
      <h4 className={classes.label}>{title}</h4>
      <Group gap={6}>
        {refs.map(({ elementId }) => {
          const note = notes.find(({ id }) => id === elementId);
          return note === undefined ? null : (
            <PaperChip key={elementId} kind={note.kind} text={note.text} onClick={() => showOnWall([note.id])} />
          );
        })}
      </Group>
    </section>
  );
}

interface PatternsProps<Pattern extends keyof typeof patternNames> {
  readonly label: string;
  readonly all: readonly Pattern[];
  readonly value: readonly Pattern[];
  readonly onChange: (value: Pattern[]) => void;
}

function Patterns<Pattern extends keyof typeof patternNames>({ label, all, value, onChange }: PatternsProps<Pattern>) {
  return (
    <fieldset className={classes.patternSet} aria-label={label}>
      <span className={classes.label}>{label}</span>
      <Group gap={6}>
        {all.map((pattern) => (
          <Chip
            key={pattern}
            size="xs"
            variant="light"
            checked={value.includes(pattern)}
            onChange={(isOn) => onChange(isOn ? [...value, pattern] : value.filter((each) => each !== pattern))}
          >
            {patternNames[pattern].name}
          </Chip>
        ))}
      </Group>
    </fieldset>
  );
}
