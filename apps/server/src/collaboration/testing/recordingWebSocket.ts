import { parseClientFrame, parseServerFrame, type SocketConstructor } from '@lambdastorm/sync';

export interface Recording {
  readonly WebSocket: SocketConstructor;
  /** The updates that the server has acknowledged, as they were sent. */
  readonly acknowledged: readonly Uint8Array[];
}

/** Node's own WebSocket, with a note of what was acknowledged. */
export function recordingWebSocket(): Recording {
  const acknowledged: Uint8Array[] = [];
  const sent = new Map<number, Uint8Array>();

  class RecordingWebSocket extends WebSocket {
    constructor(url: string) {
      super(url);
      this.addEventListener('message', ({ data }) => {
        const frame = parseServerFrame(new Uint8Array(data));
        const update = frame.type === 'ack' ? sent.get(frame.messageId) : undefined;
        if (update !== undefined) acknowledged.push(update);
      });
    }

    override send(bytes: Uint8Array<ArrayBuffer>): void {
      const frame = parseClientFrame(bytes);
      if (frame.type === 'update') sent.set(frame.messageId, frame.update);
      super.send(bytes);
    }
  }
  return { WebSocket: RecordingWebSocket, acknowledged };
}
