import { type CloseName, closeCodes, FrameError, parseClientFrame, protocolVersion } from '@lambdastorm/sync';
import type { RawData, WebSocket } from 'ws';
import type { BoardRoom } from './BoardRoom.ts';
import type { RoomMember } from './RoomMembers.ts';

export interface ConnectionOptions {
  readonly socket: WebSocket;
  /** The room of the board, or why there is none. */
  readonly enterRoom: () => Promise<BoardRoom | CloseName>;
  readonly onClosed: (code: number, reason: string) => void;
}

const mostBufferedBytes = 8 * 1_048_576;
const closeTimeoutMs = 5_000;

/** Speaks the protocol with one client: a hello first, then updates. What it can't read ends this connection alone. */
export function serveConnection({ socket, enterRoom, onClosed }: ConnectionOptions): RoomMember {
  let room: BoardRoom | undefined;
  let hasGreeted = false;
  let isOver = false;
  let bufferLimit = mostBufferedBytes;

  const member: RoomMember = {
    send(frame) {
      if (isOver || socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > bufferLimit) {
        member.close('tryAgainLater');
        return;
      }
      // A whole board may be larger than the limit; only what comes on top of it counts.
      bufferLimit = Math.max(bufferLimit, mostBufferedBytes + frame.length);
      socket.send(frame);
    },
    close(why, reason = closeCodes[why].sentence) {
      if (isOver) return;
      leave();
      const { code } = closeCodes[why];
      onClosed(code, reason);
      socket.close(code, shorten(reason));
      // Whoever reads nothing does not see the close frame either.
      setTimeout(() => socket.terminate(), closeTimeoutMs).unref();
    },
  };

  function leave(): void {
    isOver = true;
    room?.leave(member);
  }

  async function greet(bytes: Uint8Array): Promise<void> {
    const frame = parseClientFrame(bytes);
    if (frame.type !== 'hello') throw new FrameError('The first frame is no hello.');
    if (frame.protocol !== protocolVersion) {
      member.close('protocolDiffers');
      return;
    }
    const entered = await enterRoom();
    if (isOver) return;
    if (typeof entered === 'string') {
      member.close(entered);
      return;
    }
    room = entered;
    room.join(member, frame);
  }

  function receive(bytes: Uint8Array): void {
    if (!hasGreeted) {
      hasGreeted = true;
      greet(bytes).catch(refuse);
      return;
    }
    const frame = parseClientFrame(bytes);
    if (frame.type !== 'update' || room === undefined) throw new FrameError('This frame does not come at this point.');
    room.receive(member, frame.messageId, frame.update);
  }

  function refuse(error: unknown): void {
    if (error instanceof FrameError) member.close('badFrame');
    else member.close('tryAgainLater');
  }

  socket.on('message', (data, isBinary) => {
    if (isOver) return;
    try {
      if (!isBinary) throw new FrameError('Frames are binary.');
      receive(toBytes(data));
    } catch (error) {
      refuse(error);
    }
  });
  socket.on('close', leave);
  // `ws` closes the connection itself; without a listener the process would end.
  socket.on('error', () => {});
  return member;
}

function toBytes(data: RawData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Array.isArray(data) ? Buffer.concat(data) : data;
}

/** A close frame carries at most 123 bytes. */
function shorten(reason: string): string {
  const bytes = Buffer.from(reason);
  return bytes.length <= 123
    ? reason
    : bytes
        .subarray(0, 120)
        .toString()
        .replace(/\uFFFD+$/, '');
}
