import type { BoardLevel } from '@lambdastorm/board';
import { type FlowKind, flowArrows } from './flowArrows.ts';

const longest = 3;

/** In this order they are tried where two ways are equally short. */
const kinds: readonly FlowKind[] = [
  'command',
  'aggregate',
  'actor',
  'policy',
  'domainEvent',
  'readModel',
  'externalSystem',
  'screen',
];

/** The shortest chain of kinds that makes an arrow right; empty when there is none of a sensible length. */
export function kindsBetween(from: FlowKind, to: FlowKind, level: BoardLevel): readonly FlowKind[] {
  const question = `${from} ${to} ${level}`;
  const answer = answers.get(question) ?? search(from, to, level);
  answers.set(question, answer);
  return answer;
}

// The grammar never changes, and a wall asks the same for many arrows.
const answers = new Map<string, readonly FlowKind[]>();

function search(from: FlowKind, to: FlowKind, level: BoardLevel): readonly FlowKind[] {
  let chains: readonly (readonly FlowKind[])[] = [[]];
  for (let length = 1; length <= longest; length++) {
    chains = chains.flatMap((chain) => {
      const last = chain.at(-1) ?? from;
      return kinds.filter((kind) => !chain.includes(kind) && leads(last, kind, level)).map((kind) => [...chain, kind]);
    });
    const found = chains.find((chain) => leads(chain.at(-1) ?? from, to, level));
    if (found !== undefined) return found;
  }
  return [];
}

function leads(from: FlowKind, to: FlowKind, level: BoardLevel): boolean {
  const arrow = flowArrows[from][to];
  return arrow !== undefined && arrow.isLook !== true && (arrow.at === undefined || arrow.at.includes(level));
}
