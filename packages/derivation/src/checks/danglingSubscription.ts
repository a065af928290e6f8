import { type Check, onEach } from './Check.ts';

export const danglingSubscription: Check = {
  code: 'dangling-subscription',
  severity: { softwareDesign: 'hint' },
  find: onEach(['domainEvent'], (event, flow) =>
    event.contextId !== undefined &&
    flow.ownedEvent(event) !== event &&
    flow.after(event, 'policy', 'readModel').length === 0
      ? {
          message: `“${event.name}” of another context arrives here, and nothing waits for it; add the policy or read model that does, or remove it.`,
        }
      : undefined,
  ),
};
