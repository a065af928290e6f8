import type { PlannedFunction } from '../../../plan/ServerlessPlan.ts';
import { importLines } from '../../../text/fold.ts';
import { lines } from '../../../text/lines.ts';
import { quoteText } from '../../../text/quoteText.ts';
import { defineName } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { noteName } from './noteName.ts';
import { eventSuite, requestSuite } from './suites/busSuites.ts';
import { commandSuite } from './suites/commandSuite.ts';
import { querySuite } from './suites/querySuite.ts';
import type { Suite } from './suites/Suite.ts';
import { scheduleSuite } from './suites/scheduleSuite.ts';
import { sourceSuite } from './suites/sourceSuite.ts';

/** The test of one function: that its edge holds is tested, what it decides is to do. */
export function renderFunctionTest(planned: PlannedFunction): string {
  const suite = toSuite(planned);
  const kebab = planned.names.kebab;
  const says = (word: string): boolean =>
    suite.tests.flat(3).some((line) => typeof line === 'string' && line.includes(word));
  return lines(
    ...scaffoldHeader(planned),
    ...(suite.awsType === undefined ? [] : [`import type { ${suite.awsType} } from 'aws-lambda';`]),
    "import { beforeEach, describe, expect, it } from 'vitest';",
    ...(says('handler(') ? [`import { handler } from '../../src/functions/${kebab}.js';`] : []),
    ...suite.imports,
    ...(says(`${defineName(planned)}(`)
      ? importLines([defineName(planned)], `../../src/generated/functions/${kebab}.js`)
      : []),
    ...importLines([...suite.types, ...suite.fakes, 'context', 'resetFakes'], '../support/fakes.js'),
    '',
    ...suite.sample,
    '',
    'beforeEach(resetFakes);',
    '',
    `describe(${quoteText(noteName(planned.name))}, () => {`,
    suite.tests.flatMap((test, place) => (place === 0 ? test : ['', ...test])),
    '});',
  );
}

function toSuite(planned: PlannedFunction): Suite {
  if (planned.role === 'query') return querySuite(planned);
  if (planned.role === 'projector') return eventSuite(planned, planned.trigger);
  const { trigger } = planned;
  if (trigger.type === 'schedule') return scheduleSuite(planned);
  if (trigger.type === 'event') return eventSuite(planned, trigger);
  if (planned.role === 'command' && trigger.type === 'http') return commandSuite(planned);
  if (planned.role === 'command' && trigger.type === 'command') return requestSuite(planned);
  if (trigger.type === 'http' || trigger.type === 'command') throw new Error('Only commands are asked for.');
  return sourceSuite(planned, trigger);
}
