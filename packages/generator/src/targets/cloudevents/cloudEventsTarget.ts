import { cloudEventSample } from '../../contract/cloudEventSample.ts';
import { leftOut } from '../../contract/leftOut.ts';
import type { GeneratedFile } from '../../GeneratedFile.ts';
import type { GeneratorTarget } from '../../GeneratorTarget.ts';
import { planContext } from '../../plan/planContext.ts';
import type { PlannedMessage, ServerlessPlan } from '../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../plan/sampleOf.ts';
import { quoted } from '../../text/comments.ts';
import { renderJson } from '../../text/renderJson.ts';

/** A sample of every event of a context as it travels: CloudEvents 1.0 in structured mode, and all of them as a batch. */
export const cloudEventsTarget: GeneratorTarget = {
  id: 'cloudevents',
  label: 'CloudEvents samples',
  generate: (context, model) => renderSamples(planContext(context, model)),
  losses: (context, model) => {
    const plan = planContext(context, model);
    const unfit = plan.events.filter((event) => !sampleOf(event).isValid);
    return [
      ...leftOut(plan, 'aggregates', 'commands', 'policies', 'readModels', 'foreignEvents'),
      ...unfit.map(({ name }) => `The schema of ${quoted(name)} contradicts itself, so its sample does not fit it.`),
    ];
  },
};

function renderSamples({ events, context }: ServerlessPlan): readonly GeneratedFile[] {
  const told = events.flatMap((event) => [...(event.earlier ?? []).filter(({ isPublished }) => isPublished), event]);
  const sample = (event: PlannedMessage) => cloudEventSample(event, context.source);
  return [
    ...told.map(
      (event): GeneratedFile => ({
        path: `${event.names.kebab}.v${event.version}.json`,
        owner: 'generated',
        content: renderJson(sample(event)),
        noteIds: event.noteIds,
      }),
    ),
    { path: 'batch.json', owner: 'generated', content: renderJson(told.map(sample)), noteIds: [] },
  ];
}
