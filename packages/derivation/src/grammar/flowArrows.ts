import type { BoardLevel, StickyKind } from '@lambdastorm/board';

/** The kinds of notes that make a flow; the others may touch anything and mean none. */
export type FlowKind = Exclude<StickyKind, 'hotspot' | 'opportunity' | 'term' | 'text'>;

interface FlowArrow {
  readonly label: string;
  /** The levels at which it is right; where it is not, it is reported. Absent: all. */
  readonly at?: readonly BoardLevel[];
  /** Against the stream: who reads points to what is read. */
  readonly isLook?: true;
}

const forgiven = { at: ['bigPicture'] } as const;

/** The grammar of the notation: from, to, and what the arrow says. What is not here is refused. */
export const flowArrows: Readonly<Record<FlowKind, { readonly [To in FlowKind]?: FlowArrow }>> = {
  actor: {
    command: { label: 'issues' },
    readModel: { label: 'reads', isLook: true },
    screen: { label: 'looks at', isLook: true },
  },
  command: {
    aggregate: { label: 'handled by' },
    externalSystem: { label: 'handled by' },
    domainEvent: { label: 'leads to', at: ['bigPicture', 'processModelling'] },
  },
  aggregate: { domainEvent: { label: 'emits' } },
  externalSystem: {
    command: { label: 'starts' },
    domainEvent: { label: 'emits' },
    policy: { label: 'starts' },
    readModel: { label: 'fills', ...forgiven },
  },
  domainEvent: {
    command: { label: 'leads to', ...forgiven },
    externalSystem: { label: 'leads to', ...forgiven },
    domainEvent: { label: 'next in time', ...forgiven },
    policy: { label: 'triggers' },
    readModel: { label: 'updates' },
  },
  policy: {
    command: { label: 'issues' },
    readModel: { label: 'reads', isLook: true },
  },
  readModel: {
    policy: { label: 'informs' },
    actor: { label: 'informs' },
    screen: { label: 'shown on' },
  },
  screen: { command: { label: 'offers' } },
};

export function isFlowKind(kind: StickyKind): kind is FlowKind {
  return Object.hasOwn(flowArrows, kind);
}
