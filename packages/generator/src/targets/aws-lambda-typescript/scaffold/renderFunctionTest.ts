import type { PlannedFunction } from '../../../plan/ServerlessPlan.ts';
import { waits } from '../../../plan/waits.ts';
import { importLines } from '../../../text/fold.ts';
import { lines } from '../../../text/lines.ts';
import { quoteText } from '../../../text/quoteText.ts';
import { defineName } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { noteName } from './noteName.ts';
import { eventSuite, requestSuite } from './suites/busSuites.ts';
import { commandSuite } from './suites/commandSuite.ts';
import { projectorSuite } from './suites/projectorSuite.ts';
import { querySuite } from './suites/querySuite.ts';
import type { Suite } from './suites/Suite.ts';
import { scheduleSuite } from './suites/scheduleSuite.ts';
import { sourceSuite } from './suites/sourceSuite.ts';
import { waitingSuite } from './suites/waitingSuite.ts';

/** The test of one function: that its edge holds is tested, what it decides is to do. */
export function renderFunctionTest(planned: PlannedFunction): string {
  const suite = toSuite(planned);
  const kebab = planned.names.kebab;
  // Titles are words of people, and may hold any.
  const code = suite.tests.flat(3).filter((line) => typeof line === 'string' && !/^it[.(]/.test(line));
  const says = (word: string | RegExp): boolean => code.some((line) => String(line).search(word) !== -1);
  const usesSample = says(/\bsample\b/);
  const fakes = suite.fakes.filter((name) => name !== 'readJson' || usesSample);
  return lines(
    ...scaffoldHeader(planned),
    ...(suite.awsType === undefined || !usesSample ? [] : [`import type { ${suite.awsType} } from 'aws-lambda';`]),
    `import { beforeEach, describe, ${says(/\bexpect\(/) ? 'expect, ' : ''}it } from 'vitest';`,
    ...(says(/\bhandler\(/) ? [`import { handler } from '../../src/functions/${kebab}.js';`] : []),
    ...suite.imports,
    ...(says(defineName(planned))
      ? importLines([defineName(planned)], `../../src/generated/functions/${kebab}.js`)
      : []),
    ...importLines(
      [...(usesSample ? suite.types : []), ...fakes, ...(says(/\bcontext\(\)/) ? ['context'] : []), 'resetFakes'],
      '../support/fakes.js',
    ),
    '',
    ...(usesSample ? [...suite.sample, ''] : []),
    'beforeEach(resetFakes);',
    ...(suite.before ?? []),
    '',
    `describe(${quoteText(noteName(planned.name))}, () => {`,
    suite.tests.flatMap((test, place) => (place === 0 ? test : ['', ...test])),
    '});',
  );
}

function toSuite(planned: PlannedFunction): Suite {
  if (planned.role === 'query') return querySuite(planned);
  if (planned.role === 'projector') return projectorSuite(planned);
  const { trigger } = planned;
  if (trigger.type === 'schedule') return scheduleSuite(planned);
  if (trigger.type === 'event') {
    return waits(planned) ? waitingSuite(planned, trigger) : eventSuite(planned, trigger);
  }
  if (planned.role === 'command' && trigger.type === 'http') return commandSuite(planned);
  if (planned.role === 'command' && trigger.type === 'command') return requestSuite(planned);
  if (trigger.type === 'http' || trigger.type === 'command') throw new Error('Only commands are asked for.');
  return sourceSuite(planned, trigger);
}
