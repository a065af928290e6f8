import { fieldSources } from '../completeness/fieldSources.ts';
import type { QuickFix } from '../Finding.ts';
import { quoted } from '../fixes/quoted.ts';
import type { WallElement } from '../steps/readElements.ts';
import { type Check, toRemark } from './Check.ts';

export const readModelFieldWithoutSource: Check = {
  code: 'read-model-field-without-source',
  severity: { softwareDesign: 'hint' },
  find: ({ flow, model }) =>
    flow.elements.flatMap((element) => {
      if (element.kind !== 'readModel' || element.contextId === undefined) return [];
      const events = flow
        .before(element, 'domainEvent')
        .map((event) => flow.ownedEvent(event))
        .filter(({ contextId }) => contextId !== undefined);
      // Without any source there is another finding.
      if (events.length === 0) return [];
      const missing = fieldSources(model, { contextId: element.contextId, elementId: element.id })
        .filter(({ field, from }) => field.trim() !== '' && from.length === 0)
        .map(({ field }) => field);
      if (missing.length === 0) return [];
      return [toRemark(element, { message: sentence(element, missing, events), fix: carry(element, missing, events) })];
    }),
};

function sentence({ name }: WallElement, missing: readonly string[], events: readonly WallElement[]): string {
  const fields = `${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ` and ${missing.length - 3} more` : ''}`;
  const [event, another] = events;
  const whose =
    another === undefined ? `${quoted(event?.name ?? '')} does not carry` : 'no event that updates it carries';
  return `${quoted(name)} shows ${fields}, which ${whose}.`;
}

/** Adds the fields to the only event that updates it. */
function carry(
  readModel: WallElement,
  missing: readonly string[],
  events: readonly WallElement[],
): QuickFix | undefined {
  const [event, another] = [...new Set(events)];
  if (event === undefined || another !== undefined || readModel.details.payload?.type !== 'fields') return undefined;
  // The payload of a thing is that of its first note that has one.
  const note = event.notes.find(({ details }) => details.payload !== undefined) ?? event.notes[0];
  const payload = note?.details.payload ?? { type: 'fields', fields: [] };
  if (note === undefined || payload.type !== 'fields') return undefined;
  const added = readModel.details.payload.fields.filter(({ name }) => missing.includes(name));
  return {
    label: `Let ${quoted(event.name)} carry ${added.length === 1 ? 'it' : 'them'}`,
    edits: [
      {
        type: 'changeNoteDetails',
        noteId: note.id,
        details: { payload: { type: 'fields', fields: [...payload.fields, ...added] } },
      },
    ],
  };
}
