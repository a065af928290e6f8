import type { BoundedContext, DomainEvent, DomainModel } from '@lambdastorm/model';
import type { MessageRecords } from '../../MessageRecords.ts';
import { findSubscriptions } from '../planMessages.ts';
import { downcasterKey, upcasterKey } from './casterKeys.ts';
import type { VersionChange } from './EventVersions.ts';
import { eventVersions, findRemembered } from './modelVersions.ts';

/** What a project is to remember of the events that its context owns or hears, and which of them are others now. */
export interface ContextVersions {
  readonly messages: MessageRecords;
  readonly changes: readonly VersionChange[];
}

export function contextVersions(context: BoundedContext, model: DomainModel): ContextVersions {
  const heard = findSubscriptions(context, model).map(({ owner, element: event }) => ({ owner, event }));
  const events = [...context.events.map((event) => ({ owner: context, event })), ...heard];
  const known = events.map((each) => ({ ...each, versions: eventVersions(model, { reader: context, ...each }) }));
  const { messages, ended } = findRemembered(model, context) ?? {};
  return {
    messages: new Map(known.map(({ event, versions }) => [event.id, versions.records])),
    changes: known.flatMap(({ event, versions: { change } }) => {
      const before = new Set(messages?.get(event.id)?.map(({ version }) => version));
      const ends = [...before].flatMap((version) => endsOf(event, version, ended ?? new Set()));
      return [...(change === undefined ? [] : [change]), ...ends];
    }),
  };
}

function endsOf({ id, name }: DomainEvent, version: number, ended: ReadonlySet<string>): readonly VersionChange[] {
  const end = { elementId: id, name, version, reasons: [], isGuessed: false };
  return [
    ...(ended.has(downcasterKey(id, version)) ? [{ ...end, type: 'untold' } as const] : []),
    ...(ended.has(upcasterKey(id, version)) ? [{ ...end, type: 'unread' } as const] : []),
  ];
}
