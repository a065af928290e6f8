import { createBoardDoc } from '@lambdastorm/board/yjs';
import * as Y from 'yjs';
import { applyUpdate } from '../applyUpdate.ts';
import type { ClientGrant } from '../ClientGrant.ts';
import { closeCodes } from '../closeCodes.ts';
import { encodeServerFrame, type HelloFrame, parseClientFrame, type ServerFrame } from '../frames.ts';
import { protocolVersion } from '../protocol.ts';
import type { Socket, SocketConstructor, SocketEvent } from '../Socket.ts';
import { validateUpdate } from '../validateUpdate.ts';

/** One connection, with what is on the wire in both directions. */
export interface Line {
  readonly toServer: Uint8Array[];
  readonly toClient: Uint8Array[];
  /** Hands the oldest frame over. */
  deliverUp(): void;
  /** The first time, the connection opens, or fails when the server is down. */
  deliverDown(): void;
  cut(code?: number, reason?: string): void;
  isOpen(): boolean;
  isOpening(): boolean;
}

/** A server in memory that keeps the protocol and stores only when told, so that tests can stop it at any place. */
export interface FakeSyncServer {
  readonly WebSocket: SocketConstructor;
  readonly lines: readonly Line[];
  /** What would be left after a crash. */
  durable(): Y.Doc;
  /** Refuses to open connections while true. */
  isDown: boolean;
  epoch: number;
  /** What the next welcomes say, and what updates meet. */
  mayEdit: boolean;
  /** Stores what arrived, then broadcasts and acknowledges it. */
  commit(): void;
  /** Forgets what is not stored and drops every connection. */
  crash(): void;
  /** Puts a document in the place of what is stored, as a rebuild or a backup does, and crashes. */
  replace(stored: Y.Doc, epoch: number): void;
  /** Delivers and commits until nothing is left to do. */
  settle(): void;
}

export function fakeSyncServer(): FakeSyncServer {
  let durable = createBoardDoc();
  let live = createBoardDoc();
  let seq = 0;
  let uncommitted: { readonly line: Line; readonly messageId: number; readonly change: Uint8Array | undefined }[] = [];
  const lines: Line[] = [];
  const members = new Set<Line>();
  const granted = new Set<number>();
  const clientIdsOf = new Map<Line, Set<number>>();

  function grant(line: Line): ClientGrant {
    const clientId = granted.size + 100;
    granted.add(clientId);
    clientIdsOf.get(line)?.add(clientId);
    return { clientId, proof: Uint8Array.of(clientId) };
  }

  function welcome(line: Line, frame: HelloFrame): void {
    // What a welcome says is durable: see collaboration.md.
    commit();
    members.add(line);
    const isWhole = frame.epoch !== server.epoch || !frame.claims.every(({ clientId }) => granted.has(clientId));
    clientIdsOf.set(line, new Set(isWhole ? [] : frame.claims.map(({ clientId }) => clientId)));
    send(line, {
      type: 'welcome',
      protocol: protocolVersion,
      epoch: server.epoch,
      seq,
      mayEdit: server.mayEdit,
      isWhole,
      ...(isWhole || frame.wantsGrant ? { grant: grant(line) } : {}),
      update: Y.encodeStateAsUpdateV2(durable, isWhole ? undefined : frame.stateVector),
      stateVector: Y.encodeStateVector(durable),
    });
  }

  function receive(line: Line, bytes: Uint8Array): void {
    const frame = parseClientFrame(bytes);
    if (frame.type === 'hello') {
      welcome(line, frame);
      return;
    }
    if (frame.type !== 'update') return;
    if (!server.mayEdit) {
      line.cut(closeCodes.notAllowed.code);
      return;
    }
    const verdict = validateUpdate(live, frame.update, (clientId) => clientIdsOf.get(line)?.has(clientId) === true);
    if (verdict.verdict === 'refused') line.cut(closeCodes.updateRefused.code, verdict.reason);
    if (verdict.verdict === 'gap') line.cut(closeCodes.outOfStep.code);
    if (verdict.verdict !== 'valid') return;
    const applied = applyUpdate(live, frame.update);
    if (applied.outcome === 'broken') throw new Error(applied.reason);
    const change = applied.outcome === 'changed' ? applied.change : undefined;
    uncommitted.push({ line, messageId: frame.messageId, change });
  }

  function commit(): void {
    const batch = uncommitted;
    uncommitted = [];
    for (const { line, messageId, change } of batch) {
      if (change !== undefined) {
        seq += 1;
        Y.applyUpdate(durable, change);
        for (const member of members) if (member !== line) send(member, { type: 'update', seq, update: change });
      }
      if (members.has(line)) send(line, { type: 'ack', messageId, seq });
    }
  }

  function send(line: Line, frame: ServerFrame): void {
    line.toClient.push(encodeServerFrame(frame));
  }

  function openLine(emit: (event: SocketEvent) => void): Line {
    let isOpen = true;
    let isOpening = true;
    const line: Line = {
      toServer: [],
      toClient: [],
      isOpen: () => isOpen,
      isOpening: () => isOpen && isOpening,
      deliverUp() {
        const bytes = line.toServer.shift();
        if (isOpen && bytes !== undefined) receive(line, bytes);
      },
      deliverDown() {
        if (isOpening) {
          isOpening = false;
          if (server.isDown) line.cut();
          else if (isOpen) emit({ type: 'open' });
          return;
        }
        const bytes = line.toClient.shift();
        if (isOpen && bytes !== undefined) emit({ type: 'message', data: bytes.slice().buffer });
      },
      cut(code = 1006, reason = '') {
        if (!isOpen) return;
        isOpen = false;
        members.delete(line);
        emit({ type: 'close', code, reason });
      },
    };
    lines.push(line);
    return line;
  }

  class FakeSocket implements Socket {
    binaryType = 'blob';
    readonly #listeners = new Map<string, (event: SocketEvent) => void>();
    readonly #line = openLine((event) => this.#listeners.get(event.type)?.(event));

    send(bytes: Uint8Array): void {
      this.#line.toServer.push(bytes);
    }

    close(code = 1000): void {
      this.#line.cut(code);
    }

    addEventListener(type: SocketEvent['type'], listener: (event: SocketEvent) => void): void {
      this.#listeners.set(type, listener);
    }
  }

  const server: FakeSyncServer = {
    WebSocket: FakeSocket,
    lines,
    durable: () => durable,
    isDown: false,
    epoch: 1,
    mayEdit: true,
    commit,
    crash() {
      uncommitted = [];
      live = createBoardDoc();
      Y.applyUpdate(live, Y.encodeStateAsUpdate(durable));
      for (const line of lines) line.cut();
    },
    replace(stored, epoch) {
      durable = stored;
      server.epoch = epoch;
      server.crash();
    },
    settle() {
      const isBusy = (line: Line): boolean =>
        line.isOpening() || (line.isOpen() && line.toServer.length + line.toClient.length > 0);
      while (lines.some(isBusy) || uncommitted.length > 0) {
        for (const line of lines) {
          line.deliverUp();
          line.deliverDown();
        }
        commit();
      }
    },
  };
  return server;
}
