import type { BoardSnapshot } from '@lambdastorm/board';
import { type Derivation, type Finding, withFindings } from '@lambdastorm/derivation';
import type { BoundedContext, ModelElement } from '@lambdastorm/model';
import type { JsonObject } from '@lambdastorm/schema';
import type { ContextRecord } from './ContextRecord.ts';
import type { Consumer, MessageHistory, TouchedConsumer } from './compareDraft.ts';
import { findRecord, publishedNames } from './readDraft.ts';
import { messagesOf } from './readPublication.ts';
import { touchedConsumers } from './touchedConsumers.ts';

/** Adds to the reading of a wall where it would hurt those who depend on what was published from it. */
export type ConsumerCheck = (
  board: BoardSnapshot,
  derivation: Derivation,
  records: readonly ContextRecord[],
) => Derivation;

/** A check that remembers what it compared last time: while somebody types, one message differs. */
export function createConsumerCheck(): ConsumerCheck {
  let known = new Map<string, readonly TouchedConsumer[]>();
  return (board, derivation, records) => {
    const asked = records.filter(({ consumers }) => consumers.length > 0);
    if (asked.length === 0) return derivation;
    const compared = new Map<string, readonly TouchedConsumer[]>();
    const touched: Compare = (message, consumers, schemas) => {
      const key = JSON.stringify([message.kind, message.wireName, consumers, schemas]);
      const answer = known.get(key) ?? touchedConsumers(message, consumers, schemas);
      compared.set(key, answer);
      return answer;
    };
    const findings = findBroken({ board, derivation, records: asked }, touched);
    known = compared;
    return withFindings(derivation, findings, board);
  };
}

type Compare = typeof touchedConsumers;

interface Wall {
  readonly board: BoardSnapshot;
  readonly derivation: Derivation;
  readonly records: readonly ContextRecord[];
}

function findBroken({ board, derivation: { model }, records }: Wall, touched: Compare): Finding[] {
  const names = publishedNames({ model, records });
  return model.boundedContexts.flatMap((context) => {
    const record = findRecord({ board, records }, context.id, names(context.id).source);
    if (record === undefined) return [];
    const messages = new Map(messagesOf(context, names).map((message) => [keyOf(message), message] as const));
    const noteIds = new Map(partsOf(context).map((part) => [part.id, part.noteIds] as const));
    return record.messages.flatMap((past): Finding[] => {
      const consumers = record.consumers.filter((consumer) => keyOf(consumer) === keyOf(past));
      const last = past.schemas.at(-1);
      if (consumers.length === 0 || last === undefined || past.isRetired === true || past.isRemoved === true) return [];
      const message = messages.get(keyOf(past));
      if (message === undefined) return [goneFinding(context, past, consumers)];
      if (isSame(last.schema, message.schema)) return [];
      const hurt = touched(message, consumers, [last.schema, message.schema]);
      if (hurt.length === 0) return [];
      const about = { id: message.elementId, noteIds: noteIds.get(message.elementId) ?? [], contextId: context.id };
      return [
        finding(about, `Published as it is, “${message.name}” breaks ${listed(hurt.map(inWords(past, consumers)))}.`),
      ];
    });
  });
}

function goneFinding(
  context: BoundedContext,
  { name, wireName }: MessageHistory,
  consumers: readonly Consumer[],
): Finding {
  const whom = listed(consumers.map((consumer) => consumer.name));
  return finding(
    { id: `${context.id}/${wireName}`, noteIds: [], contextId: context.id },
    `“${name}” was published and is not on the wall any more; without it ${whom} ${consumers.length === 1 ? 'breaks' : 'break'}.`,
  );
}

function finding(
  { id, ...about }: Pick<Finding, 'id' | 'noteIds'> & { readonly contextId: string },
  message: string,
): Finding {
  const code = 'schema-breaks-consumer';
  return { id: `${code}:${id}`, code, severity: 'warning', message, ...about };
}

/** Somebody and their fields: “Payment, which reads total and orderId”. */
function inWords({ kind }: MessageHistory, consumers: readonly Consumer[]): (touched: TouchedConsumer) => string {
  return ({ source, name, fields }) => {
    const isKnown = (consumers.find((consumer) => consumer.source === source)?.fields.length ?? 0) > 0;
    const verb = kind === 'command' ? 'sends' : isKnown ? 'reads' : 'may read';
    return fields.length === 0 ? name : `${name}, which ${verb} ${listed(fields.slice(0, mostFields))}`;
  };
}

const mostFields = 5;

function listed(words: readonly string[]): string {
  const [last = '', ...others] = [...words].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}

function isSame(one: JsonObject, other: JsonObject): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function partsOf({ commands, events, readModels }: BoundedContext): readonly ModelElement[] {
  return [...commands, ...events, ...readModels];
}

function keyOf({ kind, wireName }: { readonly kind: string; readonly wireName: string }): string {
  return `${kind} ${wireName}`;
}
