import {
  type CompatibilityChange,
  type CompatibilityMode,
  type CompatibilityVerdict,
  checkCompatibility,
  type JsonObject,
  planVersion,
} from '@lambdastorm/schema';
import { byKeys } from './byKeys.ts';
import type { MessageKind, Publication, PublishedMessage } from './Publication.ts';
import { publicationDigest } from './publicationDigest.ts';
import { touchedConsumers } from './touchedConsumers.ts';

/** What a catalog knows of a context that is about to be published, or to be published again. */
export interface PublishedHistory {
  readonly mode: CompatibilityMode;
  /** The number of its last version; 0 before the first. */
  readonly version: number;
  /** Of its last version, as `publicationDigest` says; absent before the first. */
  readonly digest?: string;
  readonly messages: readonly MessageHistory[];
  /** Who depends on its messages. */
  readonly consumers: readonly Consumer[];
}

/** A message that was published, also when the last version did without it. */
export interface MessageHistory {
  readonly kind: MessageKind;
  readonly wireName: string;
  readonly name: string;
  readonly description?: string;
  /** In the order in which they were published; never empty. Those of one version followed each other compatibly. */
  readonly schemas: readonly { readonly version: number; readonly schema: JsonObject }[];
  /** Set: consumers were told to do without it, so nobody counts as touched. */
  readonly isRetired?: boolean;
  /** Set: the last version did without it. */
  readonly isRemoved?: boolean;
}

/** A context that depends on one message of another. */
export interface Consumer {
  /** On the wire. */
  readonly source: string;
  /** For people. */
  readonly name: string;
  readonly kind: MessageKind;
  readonly wireName: string;
  /** As in `Subscription`: empty means any. */
  readonly fields: readonly string[];
}

/** What would become of a context in the catalog if it were published as it is. */
export interface DraftComparison {
  /** The version that it would be. */
  readonly version: number;
  /** Nothing differs from the last version, neither its messages nor what it says about itself. */
  readonly isSame: boolean;
  /** Somebody is hurt by it, or may be without anybody knowing: it is published for a reason that is kept, or not at all. */
  readonly needsReason: boolean;
  /** By kind and wire name; messages that the draft does without are among them. */
  readonly messages: readonly MessageComparison[];
}

/** What would become of one message. */
export interface MessageComparison {
  readonly kind: MessageKind;
  readonly wireName: string;
  readonly name: string;
  readonly status: 'added' | 'changed' | 'described' | 'removed' | 'same';
  /** The version of its schema that it would have; that of a removed one is its last. */
  readonly version: number;
  /** The changes need a new version of it, beside the last. */
  readonly isBreaking: boolean;
  /** Can the new schema read what was written with the last one. */
  readonly backward: CompatibilityVerdict;
  /** Can the last schema read what is written with the new one. */
  readonly forward: CompatibilityVerdict;
  /** Every place that speaks against it, in both directions. */
  readonly changes: readonly CompatibilityChange[];
  /** Who would be hurt, and by which of the fields that they use. */
  readonly touched: readonly TouchedConsumer[];
}

export interface TouchedConsumer {
  readonly source: string;
  readonly name: string;
  /** The fields of theirs that the changes are about; empty when it is about the whole message. */
  readonly fields: readonly string[];
}

/** Compares a context as it is on the wall with what the catalog has of it. Pure, and right while people type. */
export function compareDraft(draft: Publication, history: PublishedHistory): DraftComparison {
  const known = new Map(history.messages.map((each) => [keyOf(each), each] as const));
  const drafted = new Set(draft.messages.map(keyOf));
  const messages = [
    ...draft.messages.map((message) => compareMessage(message, known.get(keyOf(message)), history)),
    ...history.messages.filter((each) => !drafted.has(keyOf(each))).flatMap((each) => removed(each, history)),
  ].sort(byKeys(({ kind, wireName }) => [kind, wireName]));
  return {
    version: history.version + 1,
    isSame: history.digest !== undefined && history.digest === publicationDigest(draft),
    needsReason: messages.some(
      ({ status, isBreaking, touched }) => touched.length > 0 || (status === 'removed' && isBreaking),
    ),
    messages,
  };
}

function compareMessage(
  { kind, wireName, name, description, schema }: PublishedMessage,
  past: MessageHistory | undefined,
  { mode, consumers }: PublishedHistory,
): MessageComparison {
  const last = past?.schemas.at(-1);
  const message = { kind, wireName, name };
  if (past === undefined || last === undefined) {
    return { ...message, ...unopposed, status: 'added', version: 1 };
  }
  if (JSON.stringify(last.schema) === JSON.stringify(schema)) {
    const isDescribedAlike = past.name === name && past.description === description;
    const status = past.isRemoved === true ? 'added' : isDescribedAlike ? 'same' : 'described';
    return { ...message, ...unopposed, status, version: last.version };
  }
  const full = checkCompatibility({ earlier: [last.schema], next: schema, mode: 'FULL' });
  const planned = planVersion({ published: past.schemas, next: schema, mode });
  return {
    ...{ ...message, version: planned.version, isBreaking: planned.bump === 'breaking' },
    status: past.isRemoved === true ? 'added' : 'changed',
    ...{ backward: verdictOf(full.changes, 'backward'), forward: verdictOf(full.changes, 'forward') },
    changes: full.changes,
    touched: past.isRetired === true ? [] : touchedConsumers({ kind, wireName }, consumers, [last.schema, schema]),
  };
}

/** What is no longer there hurts everybody who uses it, unless they were told in time. */
function removed(past: MessageHistory, { consumers }: PublishedHistory): MessageComparison[] {
  const last = past.schemas.at(-1);
  if (last === undefined || past.isRemoved === true) return [];
  const { kind, wireName, name } = past;
  const gone = { ...unopposed, kind, wireName, name, status: 'removed', version: last.version } as const;
  if (past.isRetired === true) return [gone];
  const touched = consumers
    .filter((consumer) => keyOf(consumer) === keyOf(past))
    .map((consumer) => ({ source: consumer.source, name: consumer.name, fields: [] }));
  return [{ ...gone, isBreaking: true, touched }];
}

function verdictOf(
  changes: readonly CompatibilityChange[],
  direction: CompatibilityChange['direction'],
): CompatibilityVerdict {
  const against = changes.filter((change) => change.direction === direction);
  if (against.some(({ verdict }) => verdict === 'breaking')) return 'breaking';
  return against.length > 0 ? 'unknown' : 'compatible';
}

function keyOf({ kind, wireName }: { readonly kind: MessageKind; readonly wireName: string }): string {
  return `${kind} ${wireName}`;
}

const unopposed = {
  isBreaking: false,
  backward: 'compatible',
  forward: 'compatible',
  changes: [],
  touched: [],
} as const;
