import { type ChangedThing, diffBoards, type Rectangle } from '@lambdastorm/board';
import { ViewportPortal } from '@xyflow/react';
import { useRef } from 'react';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { useCompared } from '../../history/comparedStore.ts';
import { useViewEffect } from '../view/useViewEffect.ts';
import './comparedVersion.css';

interface Mark {
  readonly key: string;
  readonly how: 'added' | 'removed' | 'changed' | 'from';
  readonly area: Rectangle;
  readonly words: string;
}

/** Shows on the wall what has changed since a version: what came, what went, what is different, and where it was. */
export function ComparedVersion() {
  const version = useCompared((compared) => compared.version);
  const board = useBoardSnapshot();
  const layer = useRef<HTMLDivElement>(null);
  useViewEffect((_x, _y, zoom) => layer.current?.style.setProperty('--zoom', `${zoom}`));
  const diff = version === undefined ? undefined : diffBoards(version, board);
  const marks = diff === undefined ? [] : [...marksOf(diff.frames, titleOf), ...marksOf(diff.notes, textOf)];
  return (
    <ViewportPortal>
      <div ref={layer} data-testid="compared-version">
        {marks.map(({ key, how, area, words }) => (
          <div key={key} className="compared" data-how={how} style={styleOf(area)}>
            {how === 'removed' && <span className="compared-words">{words}</span>}
          </div>
        ))}
      </div>
    </ViewportPortal>
  );
}

interface Thing extends Rectangle {
  readonly id: string;
}

interface ThingDiff<Each> {
  readonly added: readonly Each[];
  readonly removed: readonly Each[];
  readonly changed: readonly ChangedThing<Each>[];
}

function marksOf<Each extends Thing>(
  { added, removed, changed }: ThingDiff<Each>,
  wordsOf: (thing: Each) => string,
): readonly Mark[] {
  const mark = (how: Mark['how'], thing: Each): Mark => ({
    key: `${how} ${thing.id}`,
    how,
    area: thing,
    words: wordsOf(thing),
  });
  return [
    ...removed.map((thing) => mark('removed', thing)),
    ...changed.filter(({ changes }) => changes.includes('moved')).map(({ before }) => mark('from', before)),
    ...added.map((thing) => mark('added', thing)),
    ...changed.map(({ after }) => mark('changed', after)),
  ];
}

const titleOf = ({ title }: { readonly title: string }): string => title;
const textOf = ({ text }: { readonly text: string }): string => text;

function styleOf({ position, size }: Rectangle): React.CSSProperties {
  return { transform: `translate(${position.x}px, ${position.y}px)`, width: size.width, height: size.height };
}
