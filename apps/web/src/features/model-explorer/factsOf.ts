import type { FoundElement } from './findElement.ts';
import { triggerFact } from './triggerFact.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What is said of a thing in a word or two. */
export function factsOf({ context, kind, element: { id } }: FoundElement): readonly Fact[] {
  const facts: readonly (readonly [string, string | undefined])[] = (() => {
    switch (kind) {
      case 'aggregate':
        return [['Identified by', context.aggregates.find((each) => each.id === id)?.key]];
      case 'command':
      case 'readModel': {
        const called = [...context.commands, ...context.readModels].find((each) => each.id === id);
        return [['Called by', called?.triggers.map(triggerFact).join(', ')]];
      }
      case 'policy': {
        const triggers = context.policies.find((each) => each.id === id)?.whenever ?? [];
        return [
          [
            'Started by',
            triggers
              .filter(({ type }) => type !== 'event')
              .map(triggerFact)
              .join(', '),
          ],
        ];
      }
      case 'domainEvent':
        return [['Pivotal', context.events.find((each) => each.id === id)?.pivotal === true ? 'yes' : undefined]];
      case 'externalSystem': {
        const trigger = context.externalSystems.find((each) => each.id === id)?.trigger;
        return [['Starts work', trigger && triggerFact(trigger)]];
      }
      case 'hotspot':
        return [['State', context.hotspots.find((each) => each.id === id)?.resolved === true ? 'resolved' : 'open']];
      default:
        return [];
    }
  })();
  return facts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
}
