import type { GeneratedFile } from '../../../../GeneratedFile.ts';
import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { buildTemplate } from './buildTemplate.ts';
import { printTemplate, templateHeader } from './printTemplate.ts';

const header = `${templateHeader}\n Each function has its own role, logs and queues; README.md says what it does.`;

/** What AWS SAM deploys: every function with its trigger, role, logs and dead-letter queues. */
export function renderTemplate(plan: ServerlessPlan): GeneratedFile {
  return {
    path: 'template.yaml',
    owner: 'merged',
    content: printTemplate(buildTemplate(plan), header),
    noteIds: [],
  };
}
