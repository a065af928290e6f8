import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schedule, ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { buildTemplate } from './buildTemplate.ts';
import { logicalIdsOf, sharedLogicalIds } from './logicalIds.ts';
import { longestStackName, physicalName } from './physicalName.ts';
import { renderTemplate } from './renderTemplate.ts';
import { expireOrders, orderingPlan, placeOrder, planOf } from './testing/orderingPlan.ts';
import { readTemplate } from './testing/readTemplate.ts';
import { toDescription } from './toDescription.ts';

describe('renderTemplate', () => {
  it('[G48] keeps names of functions, rules and schedules within 64 characters, and apart', () => {
    const long = 'notify-everybody-who-is-concerned-at-all';
    expect(physicalName('place-order')).toBe('place-order');
    expect(physicalName(long, 'order-placed')).not.toBe(physicalName(long, 'order-expired'));
    expect(physicalName('a-b', 'c')).not.toBe(physicalName('a', 'b-c'));
    const kebab = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,4}$/);
    fc.assert(
      fc.property(kebab, kebab, (fn, event) => {
        const name = physicalName(fn, event);
        expect('x'.repeat(longestStackName).length + 1 + name.length).toBeLessThanOrEqual(64);
        expect(name).toMatch(/^[a-z][a-z0-9.-]*[a-z0-9]$/);
      }),
    );
  });

  it('[G48] gives no two functions the same logical id, whatever they are called', () => {
    const own = Object.values(logicalIdsOf(placeOrder)).map((id) => id.slice('PlaceOrder'.length));
    const endings = [...own, 'FailuresPolicy', 'FailuresAlarm', 'UndeliveredPolicy', 'UndeliveredAlarm'];
    for (const ending of endings) {
      const others = [...endings.filter((other) => other !== ending), ...Object.values(sharedLogicalIds), 'NothingYet'];
      expect(others.filter((other) => other.endsWith(ending))).toEqual([]);
    }
  });

  it('[G49] reads back under YAML 1.1 as what was built', () => {
    const { path, owner, content } = renderTemplate(orderingPlan);
    expect({ path, owner }).toEqual({ path: 'template.yaml', owner: 'merged' });
    expect(readTemplate(content)).toEqual(buildTemplate(orderingPlan));
    expect(content).toContain('Version: "2012-10-17"');
    expect(content).toContain('Mode: "OFF"');
    expect(content).toContain('!GetAtt PlaceOrderRole.Arn');
  });

  it('[G49] reads back whatever people call things', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const plan = called(name);
        const { content } = renderTemplate(plan);
        expect(readTemplate(content)).toEqual(buildTemplate(plan));
      }),
      { numRuns: 25 },
    );
  });

  it('[G49] lets no name end its line, fetch a secret or grow too long', () => {
    expect(toDescription('Pay\r\nEvil: {{resolve:ssm:key}}\u2028\u0000x')).toBe('Pay Evil: { {resolve:ssm:key}} x');
    expect(toDescription('Pay \u202Eyap')).toBe('Pay yap');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const description = toDescription(name);
        expect(description.length).toBeLessThanOrEqual(256);
        expect(description).not.toMatch(/\{\{|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});

function called(name: string): ServerlessPlan {
  const trigger: Schedule = { type: 'schedule', expression: name, timeZone: name };
  const plan = planOf({ ...expireOrders, name, trigger });
  return { ...plan, context: { ...plan.context, name } };
}
