import type { BoardLevel, StickyKind } from '@lambdastorm/board';
import { type FlowKind, flowArrows, isFlowKind } from './flowArrows.ts';
import { kindsBetween } from './kindsBetween.ts';

/** What an arrow from one kind of note to another says, if it may be drawn at all. */
export type ConnectionMeaning =
  | {
      readonly status: 'allowed';
      /** What to write beside the arrow: “issues”; empty where it says no more than that the two belong together. */
      readonly label: string;
    }
  | {
      /** `reported`: may be drawn and becomes a finding. `refused`: may not. */
      readonly status: 'reported' | 'refused';
      /** Why, and what to put between. */
      readonly sentence: string;
      /** The kinds of notes to put between, in order; empty when nothing makes it right. */
      readonly between: readonly StickyKind[];
    };

/** Reads the grammar of the notation: what may follow what on the wall, at a level. */
export function connectionMeaning(from: StickyKind, to: StickyKind, level: BoardLevel): ConnectionMeaning {
  if (!isFlowKind(from) || !isFlowKind(to)) return { status: 'allowed', label: 'concerns' };
  const arrow = flowArrows[from][to];
  if (arrow !== undefined && (arrow.at === undefined || arrow.at.includes(level))) {
    return { status: 'allowed', label: arrow.label };
  }
  // At Big Picture people are still telling their story; only words are looked at.
  if (level === 'bigPicture') return { status: 'allowed', label: arrow?.label ?? '' };
  const between = kindsBetween(from, to, level);
  return { status: arrow === undefined ? 'refused' : 'reported', sentence: sentenceFor(from, to, between), between };
}

const reasons: Readonly<Record<FlowKind, string>> = {
  actor: 'An actor acts by issuing commands',
  command: 'A command is only a wish until something decides on it',
  aggregate: 'An aggregate speaks through the events that it emits',
  externalSystem: 'An external system tells events and starts work, no more',
  domainEvent: 'An event does nothing by itself',
  policy: 'A policy acts by issuing commands',
  readModel: 'A read model only informs',
  screen: 'A screen only offers commands',
};

const nouns: Readonly<Record<FlowKind, string>> = {
  actor: 'actor',
  command: 'command',
  aggregate: 'aggregate',
  externalSystem: 'external system',
  domainEvent: 'event',
  policy: 'policy',
  readModel: 'read model',
  screen: 'screen',
};

function sentenceFor(from: FlowKind, to: FlowKind, between: readonly FlowKind[]): string {
  if (between.length === 0)
    return `${reasons[from]}; an arrow from it to a note of the kind ${nouns[to]} says nothing.`;
  const parts = between.map((kind) => `${/^[ae]/.test(nouns[kind]) ? 'an' : 'a'} ${nouns[kind]}`);
  const list = [parts.slice(0, -1).join(', '), parts.at(-1)].filter((part) => part !== '').join(' and ');
  return `${reasons[from]}; put ${list} before the ${nouns[to]}.`;
}
