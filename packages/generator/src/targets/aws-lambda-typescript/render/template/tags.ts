import type { PlannedContext } from '../../../../plan/ServerlessPlan.ts';
import type { TemplateValue } from './CloudFormation.ts';
import { ref } from './intrinsics.ts';

/** What tells in an account whose something is. */
export function tagsOf({ source }: PlannedContext): Readonly<Record<string, TemplateValue>> {
  return { Stage: ref('Stage'), Context: source };
}

/** The same as CloudFormation's own resources have it. */
export function tagList(context: PlannedContext): readonly TemplateValue[] {
  return Object.entries(tagsOf(context)).map(([Key, Value]) => ({ Key, Value }));
}
