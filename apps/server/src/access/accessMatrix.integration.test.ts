import { Problem } from '@lambdastorm/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registeredRoutes } from '../testing/registeredRoutes.ts';
import { type Browser, type Installation, startInstallation } from '../testing/visitors.ts';
import { accountRows } from './testing/accountRows.ts';
import { boardPeopleRows } from './testing/boardPeopleRows.ts';
import { boardRows } from './testing/boardRows.ts';
import { catalogRows } from './testing/catalogRows.ts';
import type { MatrixRow } from './testing/MatrixRow.ts';
import { createMatrixThings } from './testing/matrixThings.ts';
import { inviteVisitors, isAllowed, type VisitorKind, visitors } from './testing/matrixVisitors.ts';
import { workspaceRows } from './testing/workspaceRows.ts';

let installation: Installation;
let browsers: Readonly<Record<VisitorKind, Browser>>;

beforeAll(async () => {
  installation = await startInstallation();
  browsers = await inviteVisitors(installation);
});
afterAll(() => installation[Symbol.asyncDispose]());

const things = createMatrixThings(() => installation);

/** Every route of the API. */
const matrix: readonly MatrixRow[] = [
  ...accountRows,
  ...workspaceRows(things),
  ...catalogRows(things),
  ...boardRows(things),
  ...boardPeopleRows(things),
];

/** Not by role: for accounts alone, away from here, or the end of the session itself. */
const tried = ['POST /workspaces', 'DELETE /session', 'GET /auth/callback/openid'];

it('has a row for every route', () => {
  const registered = registeredRoutes();
  const rows = [...matrix.map(({ method, route }) => `${method} ${route}`), ...tried];
  expect(registered.length).toBeGreaterThan(30);
  expect([...new Set(rows)].sort()).toEqual([...new Set(registered)].sort());
});

describe.each(matrix)('$method $route for $least and above', ({ method, least, prepare, status = 200 }) => {
  it.each(visitors)('as %s', async (kind) => {
    const { path, body } = await prepare();
    const answer = await browsers[kind].ask(method, path, body === undefined ? {} : { body });
    if (isAllowed(kind, least)) {
      if (status === 200) expect({ isDone: answer.status < 300, text: answer.text }).toMatchObject({ isDone: true });
      else expect(answer.status).toBe(status);
      return;
    }
    const { code, detail } = Problem.parse(answer.json);
    expect([answer.status, code]).toEqual(refusalOf(kind, path));
    expect(detail).toMatch(/^[A-Z].*\.$/);
  });
});

/** Nobody learns of what is not shared with them. */
function refusalOf(kind: VisitorKind, path: string): unknown[] {
  if (kind === 'stranger') return [401, 'sign-in-needed'];
  if (path.startsWith('/api/links/')) return [410, 'link-not-valid'];
  return kind === 'foreigner' ? [404, expect.stringMatching(/^(board|workspace)-not-found$/)] : [403, 'not-allowed'];
}
