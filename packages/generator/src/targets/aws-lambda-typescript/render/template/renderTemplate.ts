import type { GeneratedFile } from '../../../../GeneratedFile.ts';
import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { buildTemplate } from './buildTemplate.ts';
import { printTemplate } from './printTemplate.ts';

/** What AWS SAM deploys: every function with its trigger, role, logs and dead-letter queues. */
export function renderTemplate(plan: ServerlessPlan): GeneratedFile {
  return {
    path: 'template.yaml',
    owner: 'merged',
    content: printTemplate(buildTemplate(plan)),
    noteIds: [],
  };
}
