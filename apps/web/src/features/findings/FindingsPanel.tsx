import type { FindingSeverity, MutedFinding } from '@lambdastorm/derivation';
import { Button, Chip, Switch } from '@mantine/core';
import { IconCircleCheck, IconNote } from '@tabler/icons-react';
import { useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { contextHue } from '../../shared/theme/contextHue.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { useBoardSession, useBoardSnapshot, useDerivation, useMayEdit } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { FindingRow } from './FindingRow.tsx';
import classes from './FindingsPanel.module.css';
import { countBySeverity, type FindingGroup, groupFindings, severities } from './groupFindings.ts';
import { MutedRow } from './MutedRow.tsx';
import { severityLooks } from './severityLooks.ts';

/** Of a group; a wall of thousands of notes has more than anybody reads at once. */
const shownFindings = 50;

/** What is open or wrong on the wall. */
export function FindingsPanel() {
  const { findings, muted, model } = useDerivation();
  const isEmpty = useBoardSnapshot().notes.length === 0;
  const [hidden, setHidden] = useState<readonly FindingSeverity[]>([]);
  const counts = countBySeverity(findings);
  const groups = groupFindings(
    findings.filter(({ severity }) => !hidden.includes(severity)),
    model,
  );

  if (findings.length + muted.length === 0) {
    return (
      <>
        <NothingFound isEmpty={isEmpty} />
        <WordingSwitch />
      </>
    );
  }
  return (
    <>
      <Chip.Group
        multiple
        value={severities.filter((severity) => !hidden.includes(severity))}
        onChange={(shown) => setHidden(severities.filter((severity) => !shown.includes(severity)))}
      >
        <div className={classes.filter}>
          {severities.map((severity) => (
            <Chip key={severity} value={severity} size="xs" variant="light">
              {severityLooks[severity].plural} {counts[severity]}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      {groups.map((group) => (
        <Group key={group.contextId ?? ''} group={group} />
      ))}
      {groups.length === 0 && findings.length > 0 ? (
        <p className={classes.allHidden}>All findings are filtered out.</p>
      ) : null}
      {muted.length === 0 ? null : <Muted muted={muted} />}
      <WordingSwitch />
    </>
  );
}

function Group({ group: { contextId, title, findings } }: { readonly group: FindingGroup }) {
  const revealAndSelect = useSelection((selection) => selection.revealAndSelect);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, shownFindings);
  return (
    <section aria-label={title}>
      <h2 className={classes.title}>
        {contextId === undefined ? (
          title
        ) : (
          <button type="button" title="Show this context on the wall" onClick={() => revealAndSelect([contextId])}>
            <span className={classes.hue} style={{ background: contextHue(contextId) }} />
            {title}
          </button>
        )}
        <span className={classes.count}>{findings.length}</span>
      </h2>
      <ul className={classes.list}>
        {shown.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>
          Show {findings.length - shown.length} more
        </Button>
      ) : null}
    </section>
  );
}

/** Of the whole board: teams that word in their own way, or in another language, are left alone. */
function WordingSwitch() {
  const { document } = useBoardSession();
  const { checksWording = true } = useBoardSnapshot();
  return (
    <Switch
      className={classes.wording}
      size="xs"
      label="Check how names are worded in English"
      checked={checksWording}
      disabled={!useMayEdit()}
      onChange={(event) => document.edit({ type: 'checkWording', isOn: event.currentTarget.checked })}
    />
  );
}

function Muted({ muted }: { readonly muted: readonly MutedFinding[] }) {
  return (
    <details className={classes.muted}>
      <summary>{countOf(muted.length, 'muted finding')}</summary>
      <ul className={classes.list}>
        {muted.slice(0, shownFindings).map((each) => (
          <MutedRow key={each.finding.id} muted={each} />
        ))}
      </ul>
    </details>
  );
}

function NothingFound({ isEmpty }: { readonly isEmpty: boolean }) {
  return isEmpty ? (
    <EmptyState icon={IconNote} title="Nothing to read yet">
      Findings appear as soon as there are notes on the wall.
    </EmptyState>
  ) : (
    <EmptyState icon={IconCircleCheck} title="The wall reads well">
      Nothing is open at this level. The next level looks more closely.
    </EmptyState>
  );
}
