import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { toMarkdown } from '../../../../text/markdown.ts';
import type { ProjectFile } from './ProjectFile.ts';
import { readmeFunctions } from './readmeFunctions.ts';
import { readmeInstructions } from './readmeInstructions.ts';
import { readmeMessages } from './readmeMessages.ts';
import { readmeQuestions } from './readmeQuestions.ts';
import { readmeReadModels } from './readmeReadModels.ts';
import { readmeState } from './readmeState.ts';
import { readmeVersions } from './readmeVersions.ts';

/** What a good engineer who has never seen the wall needs to know in five minutes. */
export function renderReadme(plan: ServerlessPlan): ProjectFile {
  const { context } = plan;
  const paragraphs = [
    [`# ${toMarkdown(context.name)}`],
    ...(context.description === undefined ? [] : [[toMarkdown(context.description)]]),
    [`One bounded context of an event storming, as AWS Lambda functions. On the bus it goes by \`${context.source}\`.`],
    ...readmeFunctions(plan),
    ...readmeMessages(plan),
    ...readmeReadModels(plan),
    ...readmeVersions(plan),
    ...readmeState(plan),
    ...readmeQuestions(plan),
    ...readmeInstructions(plan),
  ];
  return { path: 'README.md', content: `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n` };
}
