import type { ForeignEvent, PlannedMessage, PlannedReadModel } from '../../../../plan/ServerlessPlan.ts';
import { accessField } from '../../../../text/accessField.ts';
import { lineComment, quoted } from '../../../../text/comments.ts';
import { foldList } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { quoteKey } from '../../../../text/quoteText.ts';
import { carriedFields, mapFields } from '../mapFields.ts';
import { noteName } from '../noteName.ts';
import { throwNotDecidedOf } from '../throwNotDecided.ts';
import { projectionPath } from './projectionPath.ts';

/** What one event makes of a view: what the wall says, as far as it does. */
export interface ProjectionStep {
  readonly event: PlannedMessage | ForeignEvent;
  readonly work: (indent: number) => Lines;
  readonly usesEvent: boolean;
  readonly isDecided: boolean;
}

export function toProjectionStep(readModel: PlannedReadModel, event: PlannedMessage | ForeignEvent): ProjectionStep {
  if (endings.test(event.name)) return { event, work: () => ['return undefined;'], usesEvent: false, isDecided: true };
  const all = mapFields(readModel.payload, [event.payload]);
  const fields = carriedFields(readModel.payload, [event.payload]);
  const told = fields.filter((name) => !readModel.keyFields.includes(name));
  if (all !== undefined && all.length > 0) return showing(event, fields, isWhole(readModel, fields));
  if (told.length > 0) return adding(event, fields);
  return undecided(readModel, event);
}

/** Words that say that something is there no more. */
const endings = /\b(?:deleted|removed|erased|discarded)$/iu;

function isWhole({ payload }: PlannedReadModel, fields: readonly string[]): boolean {
  return payload.type === 'fields' && payload.fields.every(({ name }) => fields.includes(name));
}

/** The event carries all that the view must have. */
function showing(event: ProjectionStep['event'], fields: readonly string[], whole: boolean): ProjectionStep {
  const parts = [...(whole ? [] : ['...view']), ...fields.map(assign)];
  return {
    ...{ event, isDecided: true, usesEvent: true },
    work: (indent) => foldList('return {', parts, '};', indent),
  };
}

/** The event carries a part of it, which shows once the rest is there. */
function adding(event: ProjectionStep['event'], fields: readonly string[]): ProjectionStep {
  return {
    ...{ event, isDecided: true, usesEvent: true },
    work: (indent) => [
      ...lineComment(`${quoted(event.name)} does not say all that there is to show.`, indent),
      'if (view === undefined) return undefined;',
      ...foldList('return {', ['...view', ...fields.map(assign)], '};', indent),
    ],
  };
}

function undecided(readModel: PlannedReadModel, event: ProjectionStep['event']): ProjectionStep {
  const what = `What ${noteName(readModel.name)} shows after ${noteName(event.name)}`;
  return {
    ...{ event, isDecided: false, usesEvent: true },
    work: (indent) => throwNotDecidedOf(what, 'event.id', projectionPath(readModel), indent),
  };
}

function assign(field: string): string {
  return `${quoteKey(field)}: ${accessField('event.data', field)}`;
}
