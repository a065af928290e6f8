import type { WebSocket } from 'ws';

/** Ends connections whose other side is gone without a sign. Call it at a steady pace. */
export function createHeartbeat(): (sockets: Iterable<WebSocket>) => void {
  const silent = new WeakSet<WebSocket>();
  const known = new WeakSet<WebSocket>();
  return (sockets) => {
    for (const socket of sockets) {
      if (silent.has(socket)) {
        socket.terminate();
        continue;
      }
      if (!known.has(socket)) socket.on('pong', () => silent.delete(socket));
      known.add(socket);
      silent.add(socket);
      socket.ping();
    }
  };
}
