import type { BoardLevel, StickyKind } from '@lambdastorm/board';
import type { DomainModel } from '@lambdastorm/model';
import type { Finding, FindingCode, FindingSeverity } from '../Finding.ts';
import { foldName } from '../foldName.ts';
import { eventsOf } from '../steps/deriveContext.ts';
import type { WallElement } from '../steps/readElements.ts';
import type { Flow } from '../steps/readFlow.ts';
import { isSchedule } from '../steps/triggers.ts';

/** A rule about one thing on the wall: a sentence when it does not hold. */
interface Check {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly from: BoardLevel;
  readonly kinds: readonly StickyKind[];
  readonly sentence: (element: WallElement, flow: Flow, model: DomainModel) => string | undefined;
}

const flowKinds = [
  'domainEvent',
  'command',
  'actor',
  'aggregate',
  'policy',
  'readModel',
  'externalSystem',
  'screen',
] as const;

const checks: readonly Check[] = [
  {
    code: 'unnamed-note',
    severity: 'hint',
    from: 'bigPicture',
    kinds: flowKinds,
    sentence: ({ name }) => (name === '' ? 'This note has no words yet; write on it what it stands for.' : undefined),
  },
  {
    code: 'name-unusable',
    severity: 'warning',
    from: 'softwareDesign',
    kinds: ['domainEvent', 'command', 'aggregate', 'policy', 'readModel'],
    sentence: ({ name }) =>
      name !== '' && !/[\p{L}\p{N}]/u.test(name)
        ? `“${name}” has no letter or digit to make a name in code of; reword it.`
        : undefined,
  },
  {
    code: 'note-outside-context',
    severity: 'warning',
    from: 'processModelling',
    kinds: flowKinds,
    sentence: ({ contextId, name }) =>
      contextId === undefined ? `“${name}” lies in no bounded context; draw a frame around it.` : undefined,
  },
  {
    code: 'command-without-handler',
    severity: 'warning',
    from: 'softwareDesign',
    kinds: ['command'],
    sentence: (command, flow) =>
      flow.after(command, 'aggregate', 'externalSystem').length === 0
        ? `Nothing handles “${command.name}”; draw an arrow to the aggregate or external system that decides.`
        : undefined,
  },
  {
    code: 'command-without-event',
    severity: 'warning',
    from: 'softwareDesign',
    kinds: ['command'],
    sentence: (command, flow) =>
      eventsOf(command, flow.after(command, 'aggregate', 'externalSystem')[0], flow).length === 0
        ? `Nothing happens after “${command.name}”; add the event that it leads to.`
        : undefined,
  },
  {
    code: 'command-without-starter',
    severity: 'warning',
    from: 'softwareDesign',
    kinds: ['command'],
    sentence: (command, flow) =>
      flow.before(command, 'actor', 'screen', 'policy', 'externalSystem').length === 0
        ? `Nobody issues “${command.name}”; add the actor or policy that does.`
        : undefined,
  },
  {
    code: 'event-without-producer',
    severity: 'warning',
    from: 'softwareDesign',
    kinds: ['domainEvent'],
    sentence: (event, flow) =>
      flow.before(flow.ownedEvent(event), 'aggregate', 'command', 'externalSystem').length === 0
        ? `Nothing leads to “${event.name}”; add the aggregate or external system that it comes from.`
        : undefined,
  },
  {
    code: 'policy-without-trigger',
    severity: 'warning',
    from: 'processModelling',
    kinds: ['policy'],
    sentence: (policy, flow) =>
      flow.before(policy, 'domainEvent', 'externalSystem').length === 0
        ? `“${policy.name}” waits for nothing; draw an arrow from the event that it reacts to.`
        : undefined,
  },
  {
    code: 'policy-without-command',
    severity: 'warning',
    from: 'processModelling',
    kinds: ['policy'],
    sentence: (policy, flow) =>
      flow.after(policy, 'command').length === 0
        ? `“${policy.name}” does nothing; draw an arrow to the command that it issues.`
        : undefined,
  },
  {
    code: 'trigger-incomplete',
    severity: 'warning',
    from: 'softwareDesign',
    kinds: ['externalSystem'],
    sentence: ({ name, details: { system } }) =>
      system?.sort === 'time' && !isSchedule(system.schedule)
        ? `“${name}” is a clock without a schedule; give it one such as rate(1 day) or cron(0 2 * * ? *).`
        : undefined,
  },
  {
    code: 'language-collision',
    severity: 'warning',
    from: 'softwareDesign',
    kinds: ['domainEvent'],
    sentence: (event, flow) =>
      producedElsewhere(event, flow) ? `“${event.name}” is the name of two different events; rename one.` : undefined,
  },
  {
    code: 'hotspot-open',
    severity: 'hint',
    from: 'bigPicture',
    kinds: ['hotspot'],
    sentence: ({ name, details }) => (details.resolved === true ? undefined : `Open question: “${name}”.`),
  },
];

const levels: Readonly<Record<BoardLevel, number>> = { bigPicture: 0, processModelling: 1, softwareDesign: 2 };
const ranks: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, hint: 2 };

/** What is open or wrong on a wall: most severe first, then in reading order. */
export function checkWall(flow: Flow, model: DomainModel): Finding[] {
  const { level } = flow.board;
  const due = checks.filter((check) => levels[check.from] <= levels[level]);
  const findings = flow.elements.flatMap((element) =>
    due.flatMap(({ code, severity, kinds, sentence }): Finding[] => {
      const message = kinds.includes(element.kind) ? sentence(element, flow, model) : undefined;
      if (message === undefined) return [];
      const context = element.contextId === undefined ? {} : { contextId: element.contextId };
      return [{ code, severity, message, noteIds: element.noteIds, ...context }];
    }),
  );
  return findings.sort((a, b) => ranks[a.severity] - ranks[b.severity]);
}

function producedElsewhere(event: WallElement, flow: Flow): boolean {
  const isProduced = (each: WallElement) => flow.before(each, 'aggregate', 'command', 'externalSystem').length > 0;
  const isSameName = (each: WallElement) => each.kind === 'domainEvent' && foldName(each.name) === foldName(event.name);
  return (
    event.name !== '' &&
    isProduced(event) &&
    flow.elements.some((each) => each.contextId !== event.contextId && isSameName(each) && isProduced(each))
  );
}
