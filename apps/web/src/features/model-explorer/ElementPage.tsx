import { stickyKinds } from '@lambdastorm/board';
import { Button } from '@mantine/core';
import { contextHue } from '../../shared/theme/contextHue.ts';
import { useBoardView } from '../board-page/useBoardView.ts';
import { useBoardSnapshot, useDerivation, useMayEdit } from '../board-session/BoardSession.ts';
import { FindingRow } from '../findings/FindingRow.tsx';
import { findingsAbout } from '../findings/groupFindings.ts';
import { ExamplesEditor } from '../note-details/ExamplesEditor.tsx';
import { ElementChip } from './ElementChip.tsx';
import { factsOf } from './factsOf.ts';
import type { FoundElement } from './findElement.ts';
import { linksOf } from './linksOf.ts';
import classes from './ModelView.module.css';
import { PayloadTable } from './PayloadTable.tsx';

/** What is known of one thing, and what is missing. */
export function ElementPage({ found }: { readonly found: FoundElement }) {
  const { model, findings } = useDerivation();
  const { notes } = useBoardSnapshot();
  const mayEdit = useMayEdit();
  const { show, showOnWall } = useBoardView();
  const { context, kind, element } = found;
  const missing = findingsAbout(findings, element.noteIds);
  const facts = factsOf(found);
  const note = notes.find(({ id }) => id === element.noteIds[0]);
  const hasExamples = kind === 'command' || kind === 'policy';

  return (
    <article className={classes.article} style={{ '--hue': contextHue(context.id) } as React.CSSProperties}>
      <header className={classes.head}>
        <span className={classes.kind} style={{ background: `var(--paper-${kind})` }}>
          {stickyKinds[kind].label}
        </span>
        <h1 className={classes.title}>{element.name === '' ? 'No words yet' : element.name}</h1>
        <Button size="compact-xs" variant="default" onClick={() => showOnWall(element.noteIds)}>
          On the wall
        </Button>
      </header>
      <p className={classes.where}>
        <button type="button" className={classes.link} onClick={() => show('model', context.id)}>
          <span className={classes.hue} />
          {context.name === '' ? 'Untitled context' : context.name}
        </button>
      </p>
      {element.description === undefined ? null : <p className={classes.description}>{element.description}</p>}
      {facts.length === 0 ? null : (
        <dl className={classes.facts}>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {linksOf(found, model).map(({ label, elements }) => (
        <section key={label} className={classes.links} aria-label={label}>
          <h2 className={classes.boxTitle}>{label}</h2>
          <div className={classes.chips}>
            {elements.map((linked) => (
              <ElementChip key={linked.element.id} kind={linked.kind} element={linked.element} />
            ))}
          </div>
        </section>
      ))}
      <PayloadTable found={found} />
      {hasExamples && note !== undefined ? (
        <fieldset disabled={!mayEdit} className={classes.examples}>
          <ExamplesEditor note={note} />
        </fieldset>
      ) : null}
      {missing.length === 0 ? (
        <p className={classes.nothing}>Nothing is missing at this level.</p>
      ) : (
        <section className={classes.missing}>
          <h2 className={classes.subtitle}>What is missing</h2>
          <ul className={classes.findings}>
            {missing.map((finding) => (
              <FindingRow key={finding.id} finding={finding} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
