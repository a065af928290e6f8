import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { toMarkdown } from '../../../../text/markdown.ts';

/** The questions that people marked on the wall and have not answered. */
export function readmeQuestions({ openQuestions }: ServerlessPlan): readonly (readonly string[])[] {
  if (openQuestions.length === 0) return [];
  return [['## Open questions'], openQuestions.map((question) => `- ${toMarkdown(question)}`)];
}
