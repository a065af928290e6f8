import type { BoardEdit, ContextRelationship } from '@lambdastorm/board';
import type { ContextRelation, DomainModel } from '@lambdastorm/model';
import { quoted } from '../fixes/quoted.ts';
import type { Check, Remark } from './Check.ts';

/** What can't be true of two contexts at once. After the semantic rules of Context Mapper (contextmapper.org, Language Model). */
interface Rule {
  readonly name: string;
  readonly isBroken: (relation: ContextRelation, others: DomainModel['contextMap']['relations']) => boolean;
  /** Why, after the names of the two contexts. */
  readonly because: string;
  /** What to say instead. */
  readonly fix?: { readonly label: string; readonly change: (relation: ContextRelationship) => ContextRelationship };
}

const has = ({ upstreamPatterns, downstreamPatterns }: ContextRelation, ...patterns: readonly string[]): boolean =>
  patterns.every((pattern) => [...upstreamPatterns, ...downstreamPatterns].some((each) => each === pattern));

const without =
  (...patterns: readonly string[]) =>
  (relation: ContextRelationship): ContextRelationship => ({
    ...relation,
    patterns: {
      upstream: relation.patterns.upstream.filter((each) => !patterns.includes(each)),
      downstream: relation.patterns.downstream.filter((each) => !patterns.includes(each)),
    },
  });

const flows = ({ events, commands }: ContextRelation): boolean => events.length + commands.length > 0;

const rules: readonly Rule[] = [
  {
    name: 'itself',
    isBroken: ({ upstreamId, downstreamId }) => upstreamId === downstreamId,
    because: 'a context has no relationship with itself',
  },
  {
    name: 'roles-of-equals',
    isBroken: (relation) =>
      relation.mutual !== undefined && relation.upstreamPatterns.length + relation.downstreamPatterns.length > 0,
    because: 'where neither is upstream, neither has a role of the upstream or downstream side',
    fix: {
      label: 'Keep the relationship, drop the roles',
      change: (relation) => ({ ...relation, patterns: { upstream: [], downstream: [] } }),
    },
  },
  {
    name: 'separate-ways-with-flow',
    isBroken: (relation) => relation.mutual === 'separateWays' && flows(relation),
    because: 'they are said to go separate ways, but something flows between them',
    fix: { label: 'Say no more that they go separate ways', change: ({ mutual: _mutual, ...relation }) => relation },
  },
  {
    name: 'two-relationships',
    isBroken: (relation, others) =>
      relation.mutual !== undefined &&
      others.some(
        (other) => isReverse(relation, other) && other.mutual !== undefined && other.mutual !== relation.mutual,
      ),
    because: 'two different relationships are said of them',
  },
  {
    name: 'other-way-round',
    isBroken: (relation, others) =>
      relation.mutual === undefined &&
      !flows(relation) &&
      others.some((other) => isReverse(relation, other) && flows(other) && other.mutual === undefined),
    because: 'they are said to stand the other way round than what flows between them',
  },
  {
    name: 'conformist-with-layer',
    isBroken: (relation) => has(relation, 'anticorruptionLayer', 'conformist'),
    because: 'who conforms takes the model as it is, and who has an anticorruption layer does not',
    fix: { label: 'Keep the anticorruption layer', change: without('conformist') },
  },
  {
    name: 'conforming-customer',
    isBroken: (relation) => has(relation, 'customer', 'conformist'),
    because: 'a customer has a say in what it gets, and a conformist has none',
    fix: { label: 'Keep the customer', change: without('conformist') },
  },
  {
    name: 'supplier-to-all',
    isBroken: (relation) => has(relation, 'supplier', 'openHostService'),
    because: 'a supplier serves one customer, and an open host service serves everybody alike',
    fix: { label: 'Keep the supplier', change: without('openHostService') },
  },
  {
    name: 'customer-with-layer',
    isBroken: (relation) => has(relation, 'customer', 'anticorruptionLayer'),
    because: 'a customer has a say in what it gets, so it needs no layer against it',
    fix: { label: 'Keep the customer', change: without('anticorruptionLayer') },
  },
  {
    name: 'half-of-a-pair',
    isBroken: (relation) => has(relation, 'customer') !== has(relation, 'supplier'),
    because: 'there is no customer without a supplier, nor the other way round',
    fix: {
      label: 'Say both: supplier and customer',
      change: ({ patterns, ...relation }) => ({
        ...relation,
        patterns: {
          upstream: [...new Set([...patterns.upstream, 'supplier' as const])],
          downstream: [...new Set([...patterns.downstream, 'customer' as const])],
        },
      }),
    },
  },
];

export const relationshipContradiction: Check = {
  code: 'relationship-contradiction',
  severity: { processModelling: 'warning', softwareDesign: 'warning' },
  find({ model, flow: { board } }) {
    const { relations } = model.contextMap;
    const names = new Map(model.boundedContexts.map(({ id, name }) => [id, quoted(name)] as const));
    return relations.flatMap((relation) => {
      const broken = rules.find(({ isBroken }) => isBroken(relation, relations));
      return broken === undefined ? [] : [toRemark({ relation, rule: broken, names, said: board.relationships })];
    });
  },
};

interface Broken {
  readonly relation: ContextRelation;
  readonly rule: Rule;
  readonly names: ReadonlyMap<string, string>;
  readonly said: readonly ContextRelationship[];
}

function toRemark({ relation, rule: { name, because, fix }, names, said }: Broken): Remark {
  const { upstreamId, downstreamId, events } = relation;
  const saidOfThem = said.find(({ upstream, downstream }) => upstream === upstreamId && downstream === downstreamId);
  const edits = (change: (relation: ContextRelationship) => ContextRelationship): readonly BoardEdit[] =>
    saidOfThem === undefined ? [] : [{ type: 'setRelationship', relationship: change(saidOfThem) }];
  return {
    key: JSON.stringify([upstreamId, downstreamId, name]),
    message: `${names.get(upstreamId)} and ${names.get(downstreamId)}: ${because}.`,
    noteIds: events.map(({ elementId }) => elementId),
    contextId: downstreamId,
    fix: fix === undefined ? undefined : { label: fix.label, edits: edits(fix.change) },
  };
}

function isReverse(a: ContextRelation, b: ContextRelation): boolean {
  return a !== b && a.upstreamId === b.downstreamId && a.downstreamId === b.upstreamId;
}
