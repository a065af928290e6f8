import { type Connection, compareCodeUnits } from '@lambdastorm/board';
import type { QuickFix } from '../Finding.ts';
import { insertBetween } from '../fixes/insertBetween.ts';
import { quoted } from '../fixes/quoted.ts';
import { connectionMeaning } from '../grammar/connectionMeaning.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import type { Remark } from './Check.ts';

type Wrong = Exclude<ReturnType<typeof connectionMeaning>, { readonly status: 'allowed' }>;

/** Says of each arrow that the grammar does not allow, and that passes the test, what to do about it. */
export function arrowRemarks(flow: Flow, test: (from: WallElement, to: WallElement) => boolean): Remark[] {
  const connections = flow.board.connections.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  return connections.flatMap((connection) => {
    const [from, to] = [flow.elementOf(connection.from), flow.elementOf(connection.to)];
    if (from === undefined || to === undefined || isSameThing(from, to) || !test(from, to)) return [];
    const meaning = connectionMeaning(from.kind, to.kind, flow.board.level);
    return meaning.status === 'allowed' ? [] : [toRemark({ connection, from, to, meaning, flow })];
  });
}

/** An arrow from an event to its copy in another context is a subscription, drawn. */
function isSameThing(from: WallElement, to: WallElement): boolean {
  return from === to || (from.kind === to.kind && from.foldedName === to.foldedName);
}

interface WrongArrow {
  readonly connection: Connection;
  readonly from: WallElement;
  readonly to: WallElement;
  readonly meaning: Wrong;
  readonly flow: Flow;
}

function toRemark({ connection, from, to, meaning, flow }: WrongArrow): Remark {
  return {
    key: connection.id,
    message: `The arrow from ${quoted(from.name)} to ${quoted(to.name)}: ${meaning.sentence.charAt(0).toLowerCase()}${meaning.sentence.slice(1)}`,
    noteIds: [connection.from, connection.to],
    ...(from.contextId === undefined ? {} : { contextId: from.contextId }),
    fix: fixFor(connection, meaning, flow),
  };
}

function fixFor(connection: Connection, { between }: Wrong, { board }: Flow): QuickFix {
  if (between.length === 0) {
    return { label: 'Remove the arrow', edits: [{ type: 'removeConnection', connectionId: connection.id }] };
  }
  return { label: `Put ${nounsOf(between)} between`, edits: insertBetween(board, connection, between) };
}

function nounsOf(kinds: Wrong['between']): string {
  const nouns = kinds.map((kind) =>
    kind
      .replace(/^domain/, '')
      .replace(/([A-Z])/g, ' $1')
      .trim()
      .toLowerCase(),
  );
  return nouns.map((noun) => `${/^[ae]/.test(noun) ? 'an' : 'a'} ${noun}`).join(' and ');
}
