import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { scopeOf } from '../../../plan/readModels.ts';
import { readTemplate } from '../render/template/testing/readTemplate.ts';
import { generateGoldenProjects } from '../testing/goldenProjects.ts';
import { callsOfOthers } from './iam/callsOfOthers.ts';
import { isAllowed } from './iam/isAllowed.ts';
import { statementsOf } from './iam/statementsOf.ts';
import { type Observations, observeAll } from './observe/observeAll.ts';
import type { SampleObservation } from './observe/observeProject.ts';
import { type ProvenFunction, provenFunctions, type Sample } from './observe/ProvenFunction.ts';
import { decisionsIn, findHttpAnswer, isDone, linesOf, reasonOf } from './observe/readOutcome.ts';
import { spoil } from './observe/spoil.ts';
import { deployTemplate } from './stack/deployTemplate.ts';

/** Every function of every golden project under AWS's own runtime client, against AWS on this machine. */
const projects = generateGoldenProjects().map((golden) => {
  const template = golden.project.files.find(({ path }) => path === 'template.yaml');
  const functions = provenFunctions(deployTemplate(readTemplate(template?.content ?? '')), golden.project.files);
  return { golden, functions };
});
const samples = projects.flatMap(({ golden, functions }) =>
  functions.flatMap((fn) => fn.samples.map((sample) => [`${golden.path} ${sample.path}`, { fn, sample }] as const)),
);
const works = samples.filter(([, asked]) => !isQuery(asked));
const queries = projects.flatMap(({ golden: { path, plan } }) =>
  plan.functions.flatMap((each) =>
    each.role === 'query' && scopeOf(each) !== undefined ? [`${path} ${each.names.kebab}`] : [],
  ),
);
const observed = observeLater();

describe('functions under aws-lambda-ric', () => {
  it('[G80] have a sample event each', () => {
    const without = projects.flatMap(({ functions }) => functions.filter((fn) => fn.samples.length === 0));
    expect(without).toEqual([]);
    expect(samples.length).toBeGreaterThan(0);
  });

  it.for(samples)(
    '[G80] as generated, does what %s asks for or names the decision that is missing',
    ([name], context) => {
      const { asGenerated, unanswered, logs } = observationOf(name, context);
      const reason = isDone(asGenerated) ? 'done' : reasonOf(asGenerated, logs);
      expect(reason).toMatch(
        /^done$|is not decided yet: write it in src\/|^\{"title":"There is nothing to read","status":404/,
      );
      expect(unanswered).toEqual([]);
    },
  );

  it.for(samples.filter(([, { fn, sample }]) => spoil(fn.trigger, sample.event).length > 0))(
    '[G81] refuses what does not fit instead of %s, says where, and does nothing',
    ([name], context) => {
      const { invalid, setAside, published, logs } = observationOf(name, context);
      for (const outcome of invalid) {
        const http = findHttpAnswer(outcome);
        const reason = [reasonOf(outcome, logs), ...setAside].join('\n');
        if (http === undefined) {
          expect(outcome.status === 'failed' || setAside.length > 0, reason).toBe(true);
          expect(reason).toMatch(/does not fit/);
        } else {
          expect([400, 401], reason).toContain(http.statusCode);
          if (http.statusCode === 400) expect(JSON.parse(http.body).errors).not.toEqual([]);
        }
      }
      expect(published.invalid).toEqual([]);
      expect(decisionsIn(invalid, logs)).toBe(0);
    },
  );

  it.for(works)('[G82] does the work of %s once, however often it comes', ([name], context) => {
    const { first, second, atOnce, afterwards, published, calls, logs } = observationOf(name, context);
    expect(isDone(first), reasonOf(first, logs)).toBe(true);
    expect(isDone(second), reasonOf(second, logs)).toBe(true);
    expect(isDone(afterwards), reasonOf(afterwards, logs)).toBe(true);
    expect(atOnce.some(isDone)).toBe(true);
    const once = decisionsIn([first], logs);
    expect(decisionsIn([second], logs)).toBe(0);
    expect(decisionsIn([...atOnce, afterwards], logs)).toBe(once);
    expect(idsOf(published.second)).toEqual(idsOf(published.first));
    // A publisher may say a thing twice, under the same id.
    expect(idsOf(published.atOnce)).toHaveLength(idsOf(published.first).length);
    expect(once + published.first.length + calls.length, 'the work leaves a trace').toBeGreaterThan(0);
  });

  it.for(works)(
    '[G82] does the work of %s after all when the bus did not take its events at first',
    ([name], context) => {
      const { refused, recovered, published, logs } = observationOf(name, context);
      if (published.first.length > 0) expect(isDone(refused)).toBe(false);
      expect(isDone(recovered), reasonOf(recovered, logs)).toBe(true);
      expect(idsOf(published.recovered)).toHaveLength(idsOf(published.first).length);
    },
  );

  it.for(samples)('[G83] logs JSON about %s, with the ids of what led to it', ([name, { fn, sample }], context) => {
    const { first, asGenerated, logs } = observationOf(name, context);
    for (const line of logs) expect(() => JSON.parse(line), line).not.toThrow();
    // What a person asks a publisher to say again follows from nothing.
    if (fn.trigger === 'DynamoDB' && sample.event['Records'] === undefined) return;
    for (const { requestId } of [first, asGenerated]) {
      const own = linesOf(requestId, logs).map((line) => JSON.parse(line));
      for (const line of own.filter((each) => 'service' in each && 'level' in each)) {
        expect(line).toMatchObject({ correlation_id: expect.any(String), causation_id: expect.any(String) });
      }
    }
  });

  it('[G83] carry the correlation of a request through every event that follows, each naming what caused it', (context) => {
    const { reactions } = observed(context);
    const chains = reactions.filter(
      ({ cause, published, kept }) => !('table' in cause) && published.length + kept.length > 0,
    );
    expect(chains.length, 'a request leads to an event, that to a reaction, that to an event').toBeGreaterThan(0);
    for (const { reactor, cause, outcome, published, kept, logs } of reactions) {
      expect(isDone(outcome), `${reactor}: ${reasonOf(outcome, logs)}`).toBe(true);
      for (const { detail } of [...published, ...kept]) {
        // What a table kept is published as it is, under its own id.
        if ('table' in cause) expect(detail).toEqual(inVersionOf(detail, cause.detail));
        else
          expect(detail).toMatchObject({
            correlationid: cause.detail['correlationid'],
            causationid: cause.detail['id'],
          });
      }
    }
  });
});

describe('waits', () => {
  it.for(samples)('[G76] set one schedule for %s at most, however often it comes', ([name], context) => {
    const { calls } = observationOf(name, context);
    const set = calls.filter(({ action }) => action === 'scheduler:CreateSchedule');
    expect(new Set(set.map(({ resource }) => resource)).size).toBe(set.length === 0 ? 0 : 1);
  });
});

describe('read models', () => {
  it('[G71] show an event to whoever asks afterwards, once however often it came', (context) => {
    const { views } = observed(context);
    expect(views.map(({ query }) => query)).toEqual(queries);
    for (const { query, projected, answer, logs } of views) {
      for (const outcome of projected) expect(isDone(outcome), `${query}: ${reasonOf(outcome, logs)}`).toBe(true);
      const { statusCode, body } = findHttpAnswer(answer) ?? {};
      expect(statusCode, `${query}: ${reasonOf(answer, logs)}`).toBe(200);
      const { items = ['one'] } = JSON.parse(body ?? '') as { items?: readonly unknown[] };
      expect(items, query).toHaveLength(1);
    }
  });

  it('[G74] may be kept and read by their own functions, and by no other', (context) => {
    const { views, projects: built } = observed(context);
    for (const { project, calls } of views) {
      const stack = built.get(project)?.stack;
      if (stack === undefined) throw new Error(`${project} was not built.`);
      const of = (call: (typeof calls)[number]) => isAllowed(statementsOf(stack, call.caller), call);
      expect(calls.filter((call) => !of(call))).toEqual([]);
      const ofAnother = calls.map((call) => ({ ...call, context: { 'dynamodb:LeadingKeys': ['Another'] } }));
      expect(ofAnother.filter(of)).toEqual([]);
    }
  });
});

describe('roles', () => {
  it.for(samples)('[G84] allow every call that %s leads to', ([name, { fn }], context) => {
    const { calls } = observationOf(name, context);
    const statements = statementsIn(name, fn.id, context);
    expect(calls.filter(({ caller }) => caller !== fn.id)).toEqual([]);
    expect(calls.filter((call) => !isAllowed(statements, call))).toEqual([]);
  });

  it.for(samples)(
    '[G84] refuse what %s does not lead to: others’ events, buses and tables',
    ([name, { fn }], context) => {
      const { calls } = observationOf(name, context);
      const statements = statementsIn(name, fn.id, context);
      const strange = calls.flatMap((call) => {
        const elsewhere = { ...call, resource: ofOthers(call.resource) };
        if (!call.action.startsWith('events:')) return [elsewhere, { ...call, action: 'dynamodb:Scan' }];
        const say = (key: string, ...values: string[]) => ({ ...call, context: { ...call.context, [key]: values } });
        const types = call.context['events:detail-type'] ?? [];
        return [
          elsewhere,
          say('events:source', 'another'),
          say('events:detail-type', 'Another'),
          say('events:detail-type', ...types, 'Another'),
          { ...call, context: {} },
        ];
      });
      expect(strange.filter((call) => isAllowed(statements, call))).toEqual([]);
    },
  );

  it.for(projects.flatMap(({ golden, functions }) => functions.map((fn) => [golden.path, fn.kebab, fn] as const)))(
    '[G84] allow %s %s nothing that neither it nor the platform does for it',
    ([path, , fn], context) => {
      const statements = statementsIn(path, fn.id, context);
      const called = fn.samples.flatMap((sample) => observationOf(`${path} ${sample.path}`, context).calls);
      const used = new Set([...called.map(({ action }) => action), ...Object.keys(callsOfOthers)]);
      expect(statements.flatMap(({ Action }) => Action).filter((action) => !used.has(action))).toEqual([]);
    },
  );

  function statementsIn(name: string, functionId: string, context: TestContext) {
    const project = observed(context).projects.get(name.split(' ')[0] ?? '');
    return project === undefined ? [] : statementsOf(project.stack, functionId);
  }
});

/** Something of the same sort that belongs to others: another name, or for a schedule another group. */
function ofOthers(resource: string): string {
  return resource.includes(':schedule/') ? resource.replace(/-waiting\//, '-of-others/') : `${resource}-of-others`;
}

function observeLater(): (context: TestContext) => Observations {
  let result: Awaited<ReturnType<typeof observeAll>> = { missing: 'nothing was run' };
  beforeAll(async () => {
    result = await observeAll(projects.map(({ golden }) => golden));
  });
  return ({ skip }) => ('missing' in result ? skip(result.missing) : result);
}

function observationOf(name: string, context: TestContext): SampleObservation {
  const observation = observed(context).samples.get(name);
  if (observation === undefined) throw new Error(`${name} was not run.`);
  return observation;
}

/** An event as it was kept, in a version in which it is told as well: only the words differ, and it names the next one. */
function inVersionOf({ schemaversion, dataschema, data }: Detail, kept: Detail): Detail {
  if (schemaversion === kept['schemaversion']) return kept;
  return { ...kept, schemaversion, dataschema, data, laterversion: Number(schemaversion) + 1 };
}

type Detail = Readonly<Record<string, unknown>>;

/** A question changes nothing, so it may be asked as often as one likes. */
function isQuery({ fn, sample }: { readonly fn: ProvenFunction; readonly sample: Sample }): boolean {
  return fn.trigger === 'HttpApi' && sample.event['body'] === undefined;
}

function idsOf(events: readonly { readonly detail: Readonly<Record<string, unknown>> }[]): readonly unknown[] {
  return [...new Set(events.map(({ detail }) => detail['id']))];
}
