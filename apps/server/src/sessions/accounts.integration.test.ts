import { Problem, routes } from '@lambdastorm/contract';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../collaboration/testing/until.ts';
import { freePort } from '../testing/freePort.ts';
import type { startTestServer } from '../testing/startTestServer.ts';
import {
  codeOf,
  type Installation,
  makesAccount,
  ownerAccount,
  signsIn,
  startInstallation,
} from '../testing/visitors.ts';

let resources: AsyncDisposableStack;
beforeEach(() => {
  resources = new AsyncDisposableStack();
});
afterEach(() => resources.disposeAsync());

type Settings = NonNullable<Parameters<typeof startTestServer>[0]>;
const installation = async (settings?: Settings): Promise<Installation> =>
  resources.use(await startInstallation(settings));

describe('an account', () => {
  it('is refused with a sentence for each field that does not fit', async () => {
    const { comes } = await installation();
    const guest = await comes(routes.workspaceLinks('first'), { role: 'viewer' });
    const refused = await guest.ask('POST', routes.account, {
      body: { email: 'no', password: 'short', role: 'owner' },
    });
    expect(Problem.parse(refused.json).errors?.map(({ message }) => message)).toEqual([
      'This is no e-mail address.',
      'A password has at least 10 characters.',
      expect.stringContaining('role'),
    ]);
    const common = await makesAccount(guest, 'gus@example.org', 'Password123');
    expect(Problem.parse(common.json).detail).toBe(
      'This password is one of those that are tried first. Choose another one.',
    );
    expect(codeOf(await makesAccount(guest, ownerAccount.email.toUpperCase()))).toBe('account-exists');
    expect((await makesAccount(guest, 'gus@example.org')).status).toBe(200);
    expect(codeOf(await makesAccount(guest, 'again@example.org'))).toBe('account-exists');
  });

  it('gets what its owner had as a guest', async () => {
    const { comes, owner } = await installation();
    const made = await owner.ask('POST', routes.boards, { body: { from: 'empty', name: 'Shared' } });
    const { id } = made.json as { readonly id: string };
    const first = await comes(routes.workspaceLinks('first'), { role: 'viewer' });
    await makesAccount(first, 'ann@example.org');
    const later = await comes(routes.boardLinks(id), { role: 'editor' });
    await signsIn(later, 'ann@example.org', 'a long enough one');
    expect((await later.me()).workspaces).toEqual([{ id: 'first', name: 'Our boards', role: 'viewer' }]);
    expect((await later.ask('GET', routes.board(id))).json).toMatchObject({ role: 'editor' });
  });
});

describe('a forgotten password', () => {
  async function mailbox() {
    const mails: string[] = [];
    const smtp = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
      onData(stream, _session, done) {
        let mail = '';
        stream.on('data', (chunk: Buffer) => {
          mail += chunk;
        });
        stream.on('end', () => {
          mails.push(mail.replaceAll('=\r\n', '').replaceAll('=3D', '='));
          done();
        });
      },
    });
    const port = await freePort();
    await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', resolve));
    resources.defer(() => new Promise((resolve) => smtp.close(() => resolve())));
    return { mails, mail: { url: `smtp://127.0.0.1:${port}`, from: 'storm@example.org' } };
  }

  it('is replaced through a mailed link, once, and every session ends', async () => {
    const { mails, mail } = await mailbox();
    const { owner, newBrowser } = await installation({ mail });
    const forgets = (email: string) => newBrowser().ask('POST', routes.forgottenPassword, { body: { email } });
    expect([(await forgets('nobody@example.org')).status, (await forgets(ownerAccount.email)).status]).toEqual([
      204, 204,
    ]);
    await until(() => mails.length > 0);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatch(/^To: olga@example\.org/m);
    const token = /\/reset-password#([\w-]+)/.exec(mails[0] ?? '')?.[1] ?? '';
    const resets = (password: string) => newBrowser().ask('POST', routes.resetPassword, { body: { token, password } });
    expect(codeOf(await resets('short'))).toBe('invalid-request');
    expect((await resets('another long password')).status).toBe(204);
    expect(codeOf(await resets('yet another password'))).toBe('link-not-valid');
    expect((await owner.ask('GET', routes.boards)).status).toBe(401);
    expect((await signsIn(owner, ownerAccount.email, 'another long password')).status).toBe(200);
  });

  it('answers the same when the mail server does not', async () => {
    const mail = { url: `smtp://127.0.0.1:${await freePort()}`, from: 'storm@example.org' };
    const { newBrowser } = await installation({ mail });
    const body = { email: ownerAccount.email };
    expect((await newBrowser().ask('POST', routes.forgottenPassword, { body })).status).toBe(204);
  });

  it('is a matter of the operator where no mail leaves', async () => {
    const { told, newBrowser } = await installation();
    await newBrowser().ask('POST', routes.forgottenPassword, { body: { email: ownerAccount.email } });
    expect(told.at(-1)).toMatch(/pass this on to olga@example\.org: [\s\S]*\/reset-password#[\w-]+/);
  });
});
