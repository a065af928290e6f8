import type { Template } from '../../render/template/CloudFormation.ts';
import { failureChecks } from './failureChecks.ts';
import { permissionChecks } from './permissionChecks.ts';
import { storageChecks } from './storageChecks.ts';
import type { TemplateCheck } from './TemplateCheck.ts';
import { triggerChecks } from './triggerChecks.ts';

export const templateChecks: readonly TemplateCheck[] = [
  ...permissionChecks,
  ...triggerChecks,
  ...failureChecks,
  ...storageChecks,
];

interface TemplateProblem {
  readonly rule: string;
  /** The logical id, and what of it. */
  readonly where: string;
}

/** What is wrong in a template that AWS's validators say nothing about. */
export async function checkTemplate(template: Template): Promise<readonly TemplateProblem[]> {
  const found = await Promise.all(templateChecks.map(({ find }) => find(template)));
  return templateChecks.flatMap(({ rule }, place) => (found[place] ?? []).map((where) => ({ rule, where })));
}
