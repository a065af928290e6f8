import { once } from 'node:events';
import { WebSocket, WebSocketServer } from 'ws';
import { originOf } from './entrance.mjs';

/**
 * A network between people and a server that is slow, repeats and swaps frames, goes silent and breaks. `random` decides,
 * so that a seed does the same again as far as time allows. The first frame of a direction opens the conversation and
 * comes in its turn.
 */
export async function startBadNetwork(serverUrl, random) {
  const network = { isBad: true, faults: { late: 0, twice: 0, swapped: 0, silent: 0, cut: 0 } };
  const proxy = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  await once(proxy, 'listening');
  proxy.on('connection', (client, request) => {
    const server = new WebSocket(`${serverUrl}${request.url.slice(request.url.indexOf('?'))}`, {
      origin: originOf(serverUrl),
      perMessageDeflate: false,
    });
    const opened = once(server, 'open').catch(() => {});
    const line = { isSilent: false };
    forward(client, server, opened, line, network, random);
    forward(server, client, Promise.resolve(), line, network, random);
  });
  return {
    ...{ network, syncUrl: `ws://127.0.0.1:${proxy.address().port}/sync` },
    /** Everything passes from now on, over new connections. */
    heal() {
      network.isBad = false;
      for (const client of proxy.clients) client.terminate();
    },
    [Symbol.asyncDispose]: () => {
      for (const client of proxy.clients) client.terminate();
      return new Promise((resolve) => proxy.close(resolve));
    },
  };
}

function forward(from, to, ready, line, network, random) {
  let isFirst = true;
  let last = ready;
  let held;
  const end = () => {
    from.terminate();
    to.terminate();
  };

  function send(data) {
    if (!line.isSilent && to.readyState === to.OPEN) to.send(data);
  }

  function pass(data) {
    if (isFirst || !network.isBad) {
      isFirst = false;
      send(data);
      return;
    }
    const chance = random();
    if (chance < 0.05) {
      network.faults.twice += 1;
      send(data);
      send(data);
    } else if (chance < 0.1 && held === undefined) {
      network.faults.swapped += 1;
      held = data;
      return;
    } else if (chance < 0.103) {
      network.faults.silent += 1;
      line.isSilent = true;
      setTimeout(end, 200 + random() * 500);
    } else if (chance < 0.108) {
      network.faults.cut += 1;
      end();
    } else send(data);
    if (held !== undefined) send(held);
    held = undefined;
  }

  from.on('message', (data) => {
    const delayMs = network.isBad && random() < 0.2 ? random() * 80 : 0;
    if (delayMs > 0) network.faults.late += 1;
    // In their order: a slow frame holds up those behind it.
    last = last.then(() => new Promise((resolve) => setTimeout(resolve, delayMs))).then(() => pass(data));
  });
  from.on('error', () => {});
  from.on('close', (code, reason) => {
    const known = code === 1005 || code === 1006 ? undefined : code;
    last = last.then(() => (known === undefined ? to.terminate() : to.close(known, reason)));
  });
}
