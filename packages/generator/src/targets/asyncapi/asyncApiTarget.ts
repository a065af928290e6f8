import { toJsonSchema } from '@lambdastorm/schema';
import { leftOut } from '../../contract/leftOut.ts';
import type { GeneratorTarget } from '../../GeneratorTarget.ts';
import { planContext } from '../../plan/planContext.ts';
import { quoted } from '../../text/comments.ts';
import { busMessages } from './busMessages.ts';
import { renderAsyncApi } from './renderAsyncApi.ts';
import { lostKeywords } from './toDraft7.ts';

/** What a context sends and receives on the bus, as one AsyncAPI document. */
export const asyncApiTarget: GeneratorTarget = {
  id: 'asyncapi',
  label: 'AsyncAPI 3',
  generate: (context, model) => [renderAsyncApi(planContext(context, model))],
  losses: (context, model) => {
    const plan = planContext(context, model);
    const keywords = busMessages(plan).flatMap(({ message }) => {
      const lost = lostKeywords(toJsonSchema(message.payload));
      if (lost.length === 0) return [];
      return [`The schema of ${quoted(message.name)} is looser than on the wall, without ${lost.join(', ')}.`];
    });
    const left = leftOut(
      plan,
      ...(['aggregates', 'policies', 'readModels', 'commandsOverHttp', 'webhooks', 'sources', 'schedules'] as const),
    );
    return [...left, ...keywords];
  },
};
