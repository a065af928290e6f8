/** What is used of a WebSocket; the browser's own, Node's own and `ws` all fit. */
export interface Socket {
  binaryType: string;
  send(bytes: Uint8Array<ArrayBuffer>): void;
  close(code?: number): void;
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: SocketEvent) => void): void;
}

/** The parts of a WebSocket's events, of which each kind has its own. */
export interface SocketEvent {
  readonly type: string;
  readonly data?: unknown;
  readonly code?: number;
  readonly reason?: string;
}

/** Opens a WebSocket. */
export type SocketConstructor = new (url: string) => Socket;
