import type { PlannedContext, PlannedFunction } from '../../../../../plan/ServerlessPlan.ts';
import { type BusRule, busRulesOf, ruleArns, samBusRule } from '../busRules.ts';
import { waitingTemplate } from '../waiting.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';

/** A rule on the bus for each event, or for each context that asks for a command. */
export function busTemplate(fn: PlannedFunction, context: PlannedContext): TriggerTemplate {
  const rules: readonly BusRule[] = busRulesOf(fn, context);
  return {
    ...waitingTemplate(fn),
    events: Object.fromEntries(rules.map((rule) => [rule.key, samBusRule(fn, rule)])),
    undelivered: [{ service: 'events.amazonaws.com', arns: rules.flatMap(ruleArns) }],
  };
}
