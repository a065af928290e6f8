import type { Policy } from '@lambdastorm/model';

/** Whether a policy leads to that command of that context. */
export function isIssuedBy(policy: Policy, contextId: string, commandId: string): boolean {
  return policy.then.some((command) => command.contextId === contextId && command.elementId === commandId);
}
