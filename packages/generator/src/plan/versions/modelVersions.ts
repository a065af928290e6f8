import type { BoundedContext, DomainEvent, DomainModel } from '@lambdastorm/model';
import type { RecordedSchema } from '../../MessageRecords.ts';
import type { RememberedContext, RememberedContexts } from '../../RememberedContext.ts';
import type { EventVersions } from './EventVersions.ts';
import { planForeignVersions } from './planForeignVersions.ts';
import { planOwnVersions } from './planOwnVersions.ts';
import { readsEvent } from './readsEvent.ts';

const rememberedOfModels = new WeakMap<DomainModel, RememberedContexts>();
const versionsOfModels = new WeakMap<DomainModel, Map<string, EventVersions>>();

/** From here on the versions of the model's events follow from these. */
export function rememberContexts(model: DomainModel, remembered: RememberedContexts): void {
  rememberedOfModels.set(model, remembered);
}

export function findRemembered(model: DomainModel, { id }: BoundedContext): RememberedContext | undefined {
  return rememberedOfModels.get(model)?.get(id);
}

export interface HeardEvent {
  /** The owner itself, or who hears of it. */
  readonly reader: BoundedContext;
  readonly owner: BoundedContext;
  readonly event: DomainEvent;
}

/** The versions of an event as a context knows it, be it its own or another's. */
export function eventVersions(model: DomainModel, heard: HeardEvent): EventVersions {
  const known = versionsOfModels.get(model) ?? new Map<string, EventVersions>();
  versionsOfModels.set(model, known);
  const key = JSON.stringify([heard.reader.id, heard.owner.id, heard.event.id]);
  const found = known.get(key) ?? planVersions(model, heard);
  known.set(key, found);
  return found;
}

function planVersions(model: DomainModel, { reader, owner, event }: HeardEvent): EventVersions {
  const recordsOf = (context: BoundedContext): readonly RecordedSchema[] =>
    findRemembered(model, context)?.messages?.get(event.id) ?? [];
  const before = recordsOf(reader);
  const isReader = readsEvent(reader, { contextId: owner.id, elementId: event.id });
  if (reader.id === owner.id) return planOwnVersions(event, { before, isReader, isGuessed: false });
  // Versions are counted by their owner. Where nothing is at hand of it, it is taken to count from what is known here.
  const isGuessed = recordsOf(owner).length === 0 && before.length > 0;
  const published = isGuessed ? before : recordsOf(owner);
  const own = planOwnVersions(event, { before: published, isReader: true, isGuessed });
  return planForeignVersions(event, own, { before, isReader });
}
