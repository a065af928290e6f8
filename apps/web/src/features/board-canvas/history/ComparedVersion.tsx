import { type ChangedThing, diffBoards, type Rectangle } from '@lambdastorm/board';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { useCompared } from '../../history/comparedStore.ts';
import { type WallMark, WallMarks } from './WallMarks.tsx';

/** Shows on the wall what has changed since a version, or would change: what comes, what goes, what is different, and where it was. */
export function ComparedVersion() {
  const { version, coming } = useCompared();
  const board = useBoardSnapshot();
  const diff =
    coming !== undefined ? diffBoards(board, coming) : version === undefined ? undefined : diffBoards(version, board);
  const marks = diff === undefined ? [] : [...marksOf(diff.frames, titleOf), ...marksOf(diff.notes, textOf)];
  return <WallMarks marks={marks} testId="compared-version" />;
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
): readonly WallMark[] {
  const mark = (how: WallMark['how'], thing: Each): WallMark => ({
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
