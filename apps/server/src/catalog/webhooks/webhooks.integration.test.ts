import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { owner } from '../../boards/testing/ownerOfAll.ts';
import type { Database } from '../../database/Database.ts';
import { openDatabase } from '../../database/openDatabase.ts';
import { describeWithDatabase } from '../../testing/describeWithDatabase.ts';
import { firstWorkspaceId } from '../../workspaces/Workspace.ts';
import { publishingRig } from '../publishing/testing/publishingRig.ts';
import { shop } from '../publishing/testing/shop.ts';
import { createDeliveryWriter } from './createDeliveryWriter.ts';
import { postWebhook } from './postWebhook.ts';
import { prismaWebhookRepository } from './prismaWebhookRepository.ts';
import { createWebhookSender, pausesMs } from './webhookSender.ts';
import { createWebhookService } from './webhookService.ts';

const ordering = 'ctx-ordering';
const origin = 'https://storm.example.org';
const reach = { allowsLoopback: true };

/** A real receiver, which answers as it is told. */
async function receiving() {
  const got: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  const state = { code: 204 };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      response.writeHead(state.code).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...{ got, state, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` },
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

/** One server process: it publishes, looks after webhooks and sends. */
async function startProcess(database: Database) {
  let ids = 0;
  const newId = () => `hook-${++ids}`;
  const rig = await publishingRig(database, { tell: createDeliveryWriter({ origin, newId }) });
  const now = () => rig.clock.now;
  const rows = prismaWebhookRepository(database.client);
  const workspaces = { getResource: async () => ({ workspaceId: firstWorkspaceId, boardId: undefined }) };
  const service = createWebhookService({ isOn: true, rows, workspaces, origin, now, newId, ...reach });
  const stop = new AbortController();
  const post = (what: Parameters<typeof postWebhook>[0]) => postWebhook(what, reach);
  const sender = createWebhookSender({ rows, now, post, stopping: stop.signal });
  const wait = (ms: number) => {
    rig.clock.now = new Date(rig.clock.now.getTime() + ms);
    return sender.sendDue();
  };
  const place = (webhookId: string) => ({ workspaceId: firstWorkspaceId, webhookId });
  const states = async (webhookId: string) =>
    (await service.listDeliveries(owner, place(webhookId))).map(({ status, attempts }) => `${status} ${attempts}`);
  return { ...rig, rig, rows, service, sender, wait, place, states };
}

describeWithDatabase('webhooks', (open, newUrl) => {
  it('send a signed CloudEvent of each publication of the contexts that they tell of', async () => {
    await using receiver = await receiving();
    const server = await startProcess(await open());
    await using _ = server.rig;
    const { secret } = await server.service.create(owner, firstWorkspaceId, {
      ...{ url: receiver.url, sources: ['Ordering'] },
    });
    const boardId = await server.newBoard('Shop', shop());
    await server.publish(boardId, 'ctx-billing', { after: 0 });
    await server.publish(boardId, ordering, { after: 0, note: 'The first.' });
    await server.sender.sendDue();
    await server.sender.sendDue();
    expect(receiver.got).toHaveLength(1);
    const { headers, body } = receiver.got[0] ?? { headers: {}, body: '' };
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    // The rig's clock stands still, which verification by time would refuse.
    const signed = { ...headers, 'webhook-timestamp': `${headers['webhook-timestamp']}` };
    const at = new Date(Number(signed['webhook-timestamp']) * 1000);
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(`${headers['webhook-id']}`, at, body));
    expect(JSON.parse(body)).toMatchObject({
      ...{ specversion: '1.0', id: headers['webhook-id'], type: 'lambdastorm.context.published', subject: 'ordering' },
      ...{ source: `${origin}/api/workspaces/first/catalog`, time: at.toISOString() },
      data: { what: 'published', source: 'ordering', version: 1, by: 'Ann', note: 'The first.', messageCount: 2 },
    });
  });

  it('are sent by the next process when one dies between publishing and sending', async () => {
    await using receiver = await receiving();
    const url = await newUrl();
    {
      await using database = await openDatabase({ url });
      const server = await startProcess(database);
      await using _ = server.rig;
      await server.service.create(owner, firstWorkspaceId, { url: receiver.url, sources: [] });
      const boardId = await server.newBoard('Shop', shop());
      await server.publish(boardId, ordering, { after: 0 });
      // It had claimed the message when it died.
      const at = server.clock.now;
      expect(await server.rows.claim(at, new Date(at.getTime() + 60_000))).toMatchObject({ attempts: 1 });
    }
    await using database = await openDatabase({ url });
    const next = await startProcess(database);
    await using _ = next.rig;
    await next.wait(59_000);
    expect(receiver.got).toHaveLength(0);
    await next.wait(1000);
    expect(receiver.got).toHaveLength(1);
  });

  it('are sent once by two processes that look at the same time', async () => {
    await using receiver = await receiving();
    const server = await startProcess(await open());
    await using _ = server.rig;
    const webhook = await server.service.create(owner, firstWorkspaceId, { url: receiver.url, sources: [] });
    for (let count = 0; count < 20; count += 1) await server.service.sendTest(owner, server.place(webhook.id));
    await Promise.all([server.sender.sendDue(), server.sender.sendDue()]);
    expect(receiver.got).toHaveLength(20);
    expect(new Set(receiver.got.map(({ headers }) => headers['webhook-id'])).size).toBe(20);
  });

  it('try again after growing pauses, then give up; and send again when asked, under the same id', async () => {
    await using receiver = await receiving();
    const server = await startProcess(await open());
    await using _ = server.rig;
    const { id } = await server.service.create(owner, firstWorkspaceId, { url: receiver.url, sources: [] });
    receiver.state.code = 500;
    await server.service.sendTest(owner, server.place(id));
    await server.sender.sendDue();
    for (const [index, pause] of pausesMs.entries()) {
      expect(await server.states(id)).toEqual([`waiting ${index + 1}`]);
      await server.wait(pause - 1);
      expect(receiver.got).toHaveLength(index + 1);
      await server.wait(1);
    }
    expect(await server.states(id)).toEqual(['failed 7']);
    const [failed] = await server.service.listDeliveries(owner, server.place(id));
    expect(failed).toMatchObject({ answerCode: 500, problem: 'The receiver answered 500.' });

    receiver.state.code = 200;
    await server.service.sendAgain(owner, server.place(id), failed?.id ?? '');
    await server.sender.sendDue();
    expect(await server.states(id)).toEqual(['delivered 1']);
    expect(new Set(receiver.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const again = server.service.sendAgain(owner, server.place(id), 'msg_other');
    await expect(again).rejects.toMatchObject({ code: 'delivery-not-found' });
  });

  it('stop when their receiver has gone, and after days of failures', async () => {
    await using receiver = await receiving();
    const server = await startProcess(await open());
    await using _ = server.rig;
    const { id } = await server.service.create(owner, firstWorkspaceId, { url: receiver.url, sources: [] });
    const find = async () => (await server.service.list(owner, firstWorkspaceId))[0];
    const test = async () => {
      await server.service.sendTest(owner, server.place(id));
      await server.sender.sendDue();
    };
    receiver.state.code = 410;
    await test();
    expect((await find())?.stopped?.why).toBe('gone');
    await expect(test()).rejects.toMatchObject({ code: 'webhook-stopped' });
    await server.service.change(owner, server.place(id), { isStopped: false });

    receiver.state.code = 302;
    await test();
    expect((await find())?.stopped).toBeUndefined();
    await server.wait(5 * 86_400_000);
    expect((await find())?.stopped?.why).toBe('failing');
    expect((await server.states(id)).sort()).toEqual(['failed 1', 'failed 2']);
    const boardId = await server.newBoard('Shop', shop());
    await server.publish(boardId, ordering, { after: 0 });
    expect(await server.states(id)).toHaveLength(2);
  });

  it('are refused where nothing is sent to, and for who is no owner', async () => {
    const server = await startProcess(await open());
    await using _ = server.rig;
    const create = (url: string) => server.service.create(owner, firstWorkspaceId, { url, sources: [] });
    const bad = ['nowhere', 'ftp://example.org', 'http://example.org/', 'https://169.254.169.254/', 'https://10.1.1.1'];
    for (const url of [...bad, 'https://me:secret@example.org/', 'https://[::ffff:10.0.0.1]/', 'https://0xa9fea9fe/']) {
      await expect(create(url), url).rejects.toMatchObject({ code: 'invalid-request' });
    }
    const editor = { ...owner, everywhere: 'facilitator' } as const;
    await expect(server.service.list(editor, firstWorkspaceId)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await server.service.list(owner, firstWorkspaceId)).toEqual([]);
  });
});
