export { type ApplyOutcome, applyUpdate } from './applyUpdate.ts';
export type { ClientGrant } from './ClientGrant.ts';
export { type CloseCode, type CloseName, closeCodes, findCloseCode } from './closeCodes.ts';
export { type BoardConnection, type ConnectBoardOptions, connectBoard } from './connectBoard.ts';
export type { EditsLeftOut } from './EditsLeftOut.ts';
export { FrameError } from './FrameError.ts';
export {
  type ClientFrame,
  encodeClientFrame,
  encodeServerFrame,
  type HelloFrame,
  type PresenceFrame,
  parseClientFrame,
  parseServerFrame,
  type ServerFrame,
  type WelcomeFrame,
} from './frames.ts';
export type { KeptBoard, LocalCopy } from './LocalCopy.ts';
export type { LocalEdit } from './LocalEdit.ts';
export type { BoardPresence, Company, Movement, Person } from './presence/BoardPresence.ts';
export {
  type Identity,
  type Presence,
  type PresenceNews,
  type PresencePatch,
  presenceColours,
} from './presence/Presence.ts';
export { maxFrameBytes, maxUpdateBytes, protocolVersion } from './protocol.ts';
export type { SaveState } from './SaveState.ts';
export { type Schedule, systemSchedule } from './Schedule.ts';
export type { Socket, SocketConstructor, SocketEvent } from './Socket.ts';
export { type GetTicket, TicketRefusedError } from './ticket.ts';
export { type UpdateVerdict, updateLimits, validateUpdate } from './validateUpdate.ts';
