import type { Logger } from 'pino';
import type { CollaborationSignals } from '../collaboration/CollaborationSignals.ts';

/** What a request came to, for the log. */
interface FinishedRequest {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
}

/** Every worthwhile happening, one function each; what is logged is decided here. */
export interface AppSignals extends CollaborationSignals {
  started(url: string): void;
  stopping(signal: string): void;
  stopped(): void;
  examplesCreated(count: number): void;
  requestFinished(request: FinishedRequest): void;
  requestFailed(requestId: string, error: unknown): void;
  boardSummaryNotStored(boardId: string, error: unknown): void;
  boardTextNotStored(boardId: string, error: unknown): void;
  mailNotSent(error: unknown): void;
  versionNotKept(boardId: string, error: unknown): void;
  trashEmptied(boards: number): void;
  trashNotEmptied(error: unknown): void;
  catalogNotPrepared(error: unknown): void;
  retirementsNotTold(error: unknown): void;
  webhooksNotSent(error: unknown): void;
  notReady(error: unknown): void;
}

export function createAppSignals(log: Logger): AppSignals {
  return {
    started: (url) => log.info({ url }, 'started'),
    stopping: (signal) => log.info({ signal }, 'stopping'),
    stopped: () => log.info('stopped'),
    examplesCreated: (count) => log.info({ count }, 'example boards created'),
    requestFinished: (request) => log[request.status >= 500 ? 'warn' : 'debug'](request, 'request'),
    requestFailed: (requestId, err) => log.error({ requestId, err }, 'request failed'),
    boardSummaryNotStored: (boardId, err) => log.warn({ boardId, err }, 'board summary not stored'),
    boardTextNotStored: (boardId, err) => log.warn({ boardId, err }, 'board text not stored'),
    mailNotSent: (err) => log.error({ err }, 'mail not sent'),
    versionNotKept: (boardId, err) => log.warn({ boardId, err }, 'version not kept'),
    trashEmptied: (boards) => log.info({ boards }, 'trash emptied'),
    trashNotEmptied: (err) => log.warn({ err }, 'trash not emptied'),
    catalogNotPrepared: (err) => log.warn({ err }, 'catalog not prepared'),
    webhooksNotSent: (err) => log.warn({ err }, 'webhooks not sent'),
    retirementsNotTold: (err) => log.warn({ err }, 'retirements not told'),
    notReady: (err) => log.warn({ err }, 'not ready'),
    commitFailed: (err) => log.error({ err }, 'update log not written'),
    roomFailed: (boardId, what, err) => log.error({ boardId, what, err }, 'room failed'),
    roomReloaded: (boardId, reason) => log.warn({ boardId, reason }, 'room reloaded'),
    connectionClosed: (boardId, code, reason) => log.debug({ boardId, code, reason }, 'connection closed'),
  };
}
