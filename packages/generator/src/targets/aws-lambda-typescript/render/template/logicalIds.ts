import type { PlannedFunction } from '../../../../plan/ServerlessPlan.ts';

/** Names of what belongs to one function. */
export interface FunctionLogicalIds {
  readonly function: string;
  readonly role: string;
  readonly logs: string;
  readonly failures: string;
  readonly undelivered: string;
  readonly invoker: string;
}

// No ending here ends another one, so two functions can't claim the same logical id whatever they are called.
export function logicalIdsOf({ names }: PlannedFunction): FunctionLogicalIds {
  return {
    function: `${names.pascal}Function`,
    role: `${names.pascal}Role`,
    logs: `${names.pascal}Logs`,
    failures: `${names.pascal}Failures`,
    undelivered: `${names.pascal}Undelivered`,
    invoker: `${names.pascal}Invoker`,
  };
}

/** What the functions of a context share. These end in none of the endings above. */
export const sharedLogicalIds = {
  httpApi: 'HttpApi',
  httpApiAccessLog: 'HttpApiAccessLog',
  idempotencyTable: 'IdempotencyTable',
} as const;
