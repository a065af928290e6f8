import type { PlannedReadModel } from '../../../../plan/ServerlessPlan.ts';

/** Where a person writes what a read model shows. */
export function projectionPath({ names }: PlannedReadModel): string {
  return `src/read-models/${names.kebab}.ts`;
}
