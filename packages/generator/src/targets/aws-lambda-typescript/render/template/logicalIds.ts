import type { PlannedFunction, Source } from '../../../../plan/ServerlessPlan.ts';

/** Names of what belongs to one function. */
export interface FunctionLogicalIds {
  readonly function: string;
  readonly role: string;
  readonly logs: string;
  readonly failures: string;
  readonly undelivered: string;
  readonly invoker: string;
  readonly queue: string;
  readonly bucket: string;
  readonly objectAccess: string;
  readonly deviceRule: string;
  readonly devicePermission: string;
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
    queue: `${names.pascal}Queue`,
    bucket: `${names.pascal}Bucket`,
    objectAccess: `${names.pascal}ObjectAccess`,
    deviceRule: `${names.pascal}DeviceRule`,
    devicePermission: `${names.pascal}DevicePermission`,
  };
}

/** Names of what belongs to a system outside, whatever functions it starts. */
export function sourceLogicalIds({ system: { names } }: Source) {
  return {
    topic: `${names.pascal}Topic`,
    stream: `${names.pascal}Stream`,
    table: `${names.pascal}SourceTable`,
    secret: `${names.pascal}WebhookSecret`,
  } as const;
}

/** What the functions of a context share. These end in none of the endings above. */
export const sharedLogicalIds = {
  httpApi: 'HttpApi',
  httpApiAccessLog: 'HttpApiAccessLog',
  idempotencyTable: 'IdempotencyTable',
  eventTable: 'EventTable',
  readModelTable: 'ReadModelTable',
  waitingGroup: 'WaitingGroup',
} as const;
