import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { toMarkdown } from './text/markdown.ts';

/** What the wall leaves open: questions that people marked, and steps that leave this context. */
export function readmeQuestions({ openQuestions, functions }: ServerlessPlan): readonly (readonly string[])[] {
  const steps = functions.flatMap((fn) =>
    fn.role === 'policy'
      ? fn.issuesElsewhere.map(
          ({ commandName, contextName }) =>
            `How does \`${fn.names.kebab}\` reach ${toMarkdown(commandName)} in ${toMarkdown(contextName)}? An event of this context that ${toMarkdown(contextName)} reacts to keeps the two apart.`,
        )
      : [],
  );
  const questions = [...openQuestions.map(toMarkdown), ...steps];
  if (questions.length === 0) return [];
  return [['## Open questions'], questions.map((question) => `- ${question}`)];
}
