import { cloudEventType } from '../../../contract/cloudEventType.ts';
import type { GeneratedFile } from '../../../GeneratedFile.ts';
import { eventsWithoutKey } from '../../../plan/readModels.ts';
import type { ProjectorFunction, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment, lineComment, quoted } from '../../../text/comments.ts';
import { fits, foldUnion, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { messageType, moduleName, projectedEventType, viewKeyType } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { noteName } from './noteName.ts';
import { projectionPath } from './projection/projectionPath.ts';
import { type ProjectionStep, toProjectionStep } from './projection/projectionStep.ts';
import { throwNotDecidedOf } from './throwNotDecided.ts';

/** Each read model as a pure function of what it showed before and what happened. */
export function renderProjectionScaffolds({ functions, context }: ServerlessPlan): readonly GeneratedFile[] {
  return functions
    .filter((planned) => planned.role === 'projector')
    .map((planned) => ({
      path: projectionPath(planned.readModel),
      owner: 'scaffold',
      noteIds: planned.noteIds,
      key: `projection:${planned.readModel.id}`,
      content: render(planned, context.source),
    }));
}

function render(planned: ProjectorFunction, source: string): string {
  const { readModel } = planned;
  const steps = planned.trigger.events.map((event) => toProjectionStep(readModel, event));
  const strangers = eventsWithoutKey(readModel);
  const isOpen = strangers.length > 0 || steps.some(({ isDecided }) => !isDecided);
  const event = projectedEventType(planned);
  const usesEvent = takesEvent(steps);
  return lines(
    ...scaffoldHeader(readModel),
    ...(isOpen ? ["import { NotDecided } from '../generated/errors.js';"] : []),
    ...strangers.flatMap((each) =>
      importLines([messageType(each)], `../generated/events/${moduleName(each)}.js`, 'import type'),
    ),
    ...(usesEvent ? importLines([event], `../generated/functions/${planned.names.kebab}.js`, 'import type') : []),
    ...importLines([messageType(readModel)], `../generated/read-models/${moduleName(readModel)}.js`, 'import type'),
    ...(strangers.length === 0
      ? []
      : importLines([viewKeyType(readModel)], `../generated/views/${readModel.names.kebab}.js`, 'import type')),
    '',
    ...docComment(
      `What ${quoted(readModel.name)} shows after an event; \`undefined\` says that there is nothing to show. Pure, and told events in the order of their times: when one comes late, those after it are told again.`,
    ),
    ...projectFunction(planned, steps, source),
    ...keyFunction(planned),
  );
}

function projectFunction(planned: ProjectorFunction, steps: readonly ProjectionStep[], source: string): Lines {
  const view = messageType(planned.readModel);
  const usesEvent = takesEvent(steps);
  const parameters = usesEvent ? [`view: ${view} | undefined`, `event: ${projectedEventType(planned)}`] : [];
  const [only] = steps;
  return [
    ...foldParameters('export function project(', parameters, `): ${view} | undefined {`),
    steps.length === 1 && only !== undefined
      ? only.work(2)
      : ['switch (event.type) {', steps.flatMap((step) => caseOf(step, source)), '}'],
    '}',
  ];
}

/** Whether it looks at the event at all: one that only ends things need not. */
function takesEvent(steps: readonly ProjectionStep[]): boolean {
  return steps.length > 1 || steps.some(({ usesEvent }) => usesEvent);
}

function caseOf({ event, work }: ProjectionStep, source: string): Lines {
  return [`case '${cloudEventType(event, source)}':`, work(6)];
}

function foldParameters(before: string, parameters: readonly string[], after: string): Lines {
  const flat = `${before}${parameters.join(', ')}${after}`;
  return fits(flat, 0) ? [flat] : [before, parameters.map((each) => `${each},`), after];
}

/** Events that do not say which view they are about: a person has to. */
function keyFunction({ readModel }: ProjectorFunction): Lines {
  const strangers = eventsWithoutKey(readModel);
  if (strangers.length === 0) return [];
  const names = strangers.map(({ name }) => quoted(name)).join(' and ');
  const keys = readModel.keyFields.map(noteName).join(' and ');
  return [
    '',
    ...docComment(`Which one ${names} ${strangers.length === 1 ? 'is' : 'are'} about.`),
    ...foldEvent(strangers.map(messageType), viewKeyType(readModel)),
    [
      ...lineComment(`Nothing in there is called ${keys}: say here by what it is known.`, 2),
      ...throwNotDecidedOf(`Which ${noteName(readModel.name)} it is about`, 'event.type', projectionPath(readModel), 2),
    ],
    '}',
  ];
}

function foldEvent(types: readonly string[], key: string): Lines {
  const flat = `export function keyOf(event: ${types.join(' | ')}): ${key} {`;
  if (fits(flat, 0)) return [flat];
  return ['export function keyOf(', foldUnion('event: ', types, ',', 2), `): ${key} {`];
}
