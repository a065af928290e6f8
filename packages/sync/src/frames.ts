import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { ClientGrant } from './ClientGrant.ts';
import { FrameError } from './FrameError.ts';
import type { PresenceNews, PresencePatch } from './presence/Presence.ts';
import { parsePresencePatch } from './presence/parsePresencePatch.ts';
import { protocolVersion } from './protocol.ts';

/** What a client says first: what it knows of the board. Of another protocol only the number is read. */
export interface HelloFrame {
  readonly type: 'hello';
  readonly protocol: number;
  /** Opens this one connection; got over the API by who is signed in. */
  readonly ticket: string;
  /** The epoch of the board that the client knows; 0 when it knows none, or wants to start afresh. */
  readonly epoch: number;
  /** Whether the client has no id yet to write under. */
  readonly wantsGrant: boolean;
  /** The ids under which the client holds edits that may not be stored. */
  readonly claims: readonly ClientGrant[];
  readonly stateVector: Uint8Array;
}

/** The server's answer: what the client lacks, all of it durable, and what the server knows. */
export interface WelcomeFrame {
  readonly type: 'welcome';
  readonly protocol: number;
  readonly epoch: number;
  /** The last log entry contained in this answer. */
  readonly seq: number;
  /** Whether the server takes this person's updates. */
  readonly mayEdit: boolean;
  /** The update is the whole board, and a client that holds something of it starts afresh with it. */
  readonly isWhole: boolean;
  /** The id that this client, and no other, writes under from now on; there when it is asked for and when `isWhole`. */
  readonly grant?: ClientGrant;
  /** What the client lacks, with every deletion that the server knows, in Yjs's update format version 2. */
  readonly update: Uint8Array;
  readonly stateVector: Uint8Array;
}

/** What clients send. Message ids are the client's own and grow. A lead for person 0 ends it. */
export type ClientFrame =
  | HelloFrame
  | { readonly type: 'update'; readonly messageId: number; readonly update: Uint8Array }
  | { readonly type: 'presence'; readonly patch: PresencePatch }
  | { readonly type: 'lead'; readonly personId: number };

/** Who is on the board, and what they show. */
export interface PresenceFrame {
  readonly type: 'presence';
  /** The news is about everybody, and whoever it does not name is not there. */
  readonly isWhole: boolean;
  /** The number of the client that this is sent to, once others can see it. */
  readonly me?: number;
  /** The number of who leads; 0 when nobody does. */
  readonly leadId: number;
  readonly news: readonly PresenceNews[];
}

/** What the server sends; `update` and `ack` only about what its log has stored. */
export type ServerFrame =
  | WelcomeFrame
  | { readonly type: 'update'; readonly seq: number; readonly update: Uint8Array }
  | { readonly type: 'ack'; readonly messageId: number; readonly seq: number }
  | PresenceFrame
  /** Something was said about the board; what, the API tells. */
  | { readonly type: 'said' };

const kinds = { hello: 0, welcome: 1, update: 2, ack: 3, presence: 4, lead: 5, said: 6 } as const;
const noBytes = new Uint8Array();
// A client drops its older ids as soon as everything is saved.
const mostClaims = 500;
const longestTicket = 200;

/** The bytes of a client's frame. */
export function encodeClientFrame(frame: ClientFrame): Uint8Array<ArrayBuffer> {
  return encoding.encode((to) => {
    encoding.writeVarUint(to, kinds[frame.type]);
    switch (frame.type) {
      case 'hello':
        encoding.writeVarUint(to, frame.protocol);
        encoding.writeVarString(to, frame.ticket);
        encoding.writeVarUint(to, frame.epoch);
        encoding.writeVarUint(to, frame.wantsGrant ? 1 : 0);
        encoding.writeVarUint(to, frame.claims.length);
        for (const claim of frame.claims) writeGrant(to, claim);
        encoding.writeVarUint8Array(to, frame.stateVector);
        return;
      case 'update':
        encoding.writeVarUint(to, frame.messageId);
        encoding.writeVarUint8Array(to, frame.update);
        return;
      case 'presence':
        encoding.writeVarString(to, JSON.stringify(frame.patch));
        return;
      case 'lead':
        encoding.writeVarUint(to, frame.personId);
        return;
    }
  });
}

/** The bytes of a server's frame. */
export function encodeServerFrame(frame: ServerFrame): Uint8Array<ArrayBuffer> {
  return encoding.encode((to) => {
    encoding.writeVarUint(to, kinds[frame.type]);
    switch (frame.type) {
      case 'welcome':
        encoding.writeVarUint(to, frame.protocol);
        encoding.writeVarUint(to, frame.epoch);
        encoding.writeVarUint(to, frame.seq);
        encoding.writeVarUint(to, frame.mayEdit ? 1 : 0);
        encoding.writeVarUint(to, frame.isWhole ? 1 : 0);
        encoding.writeVarUint(to, frame.grant === undefined ? 0 : 1);
        if (frame.grant !== undefined) writeGrant(to, frame.grant);
        encoding.writeVarUint8Array(to, frame.update);
        encoding.writeVarUint8Array(to, frame.stateVector);
        return;
      case 'update':
        encoding.writeVarUint(to, frame.seq);
        encoding.writeVarUint8Array(to, frame.update);
        return;
      case 'ack':
        encoding.writeVarUint(to, frame.messageId);
        encoding.writeVarUint(to, frame.seq);
        return;
      case 'presence':
        encoding.writeVarUint(to, frame.isWhole ? 1 : 0);
        encoding.writeVarUint(to, frame.me ?? 0);
        encoding.writeVarUint(to, frame.leadId);
        encoding.writeVarString(to, JSON.stringify(frame.news));
        return;
      case 'said':
        return;
    }
  });
}

/** Reads what a client sent; throws a FrameError, and nothing else, at what is no frame. */
export function parseClientFrame(bytes: Uint8Array): ClientFrame {
  return parseWhole(bytes, (from, kind) => {
    if (kind === kinds.hello) return readHello(from);
    if (kind === kinds.update) return { type: 'update', messageId: readUint(from), update: readBytes(from) };
    if (kind === kinds.presence) return { type: 'presence', patch: parsePresencePatch(readString(from)) };
    if (kind === kinds.lead) return { type: 'lead', personId: readUint(from) };
    throw new FrameError(`Clients send no frame of kind ${kind}.`);
  });
}

/** Reads what the server sent; throws a FrameError, and nothing else, at what is no frame. */
export function parseServerFrame(bytes: Uint8Array): ServerFrame {
  return parseWhole(bytes, (from, kind) => {
    if (kind === kinds.welcome) return readWelcome(from);
    if (kind === kinds.update) return { type: 'update', seq: readUint(from), update: readBytes(from) };
    if (kind === kinds.ack) return { type: 'ack', messageId: readUint(from), seq: readUint(from) };
    if (kind === kinds.presence) return readPresence(from);
    if (kind === kinds.said) return { type: 'said' };
    throw new FrameError(`The server sends no frame of kind ${kind}.`);
  });
}

function readHello(from: decoding.Decoder): HelloFrame {
  const protocol = readUint(from);
  if (protocol !== protocolVersion) {
    from.pos = from.arr.length;
    return { type: 'hello', protocol, ticket: '', epoch: 0, wantsGrant: false, claims: [], stateVector: noBytes };
  }
  const ticket = readString(from);
  if (ticket.length > longestTicket) throw new FrameError('A hello holds no ticket of ours.');
  const epoch = readUint(from);
  const wantsGrant = readFlag(from);
  const claims = readClaims(from);
  return { type: 'hello', protocol, ticket, epoch, wantsGrant, claims, stateVector: readBytes(from) };
}

function readClaims(from: decoding.Decoder): ClientGrant[] {
  const count = readUint(from);
  if (count > mostClaims) throw new FrameError('A hello claims too many ids.');
  return Array.from({ length: count }, () => readGrant(from));
}

function readWelcome(from: decoding.Decoder): WelcomeFrame {
  const [protocol, epoch, seq] = [readUint(from), readUint(from), readUint(from)];
  const [mayEdit, isWhole] = [readFlag(from), readFlag(from)];
  const grant = readFlag(from) ? { grant: readGrant(from) } : {};
  const [update, stateVector] = [readBytes(from), readBytes(from)];
  return { type: 'welcome', protocol, epoch, seq, mayEdit, isWhole, ...grant, update, stateVector };
}

function readPresence(from: decoding.Decoder): PresenceFrame {
  const isWhole = readFlag(from);
  const [me, leadId] = [readUint(from), readUint(from)];
  const news: readonly PresenceNews[] = JSON.parse(readString(from));
  return { type: 'presence', isWhole, ...(me === 0 ? {} : { me }), leadId, news };
}

function writeGrant(to: encoding.Encoder, { clientId, proof }: ClientGrant): void {
  encoding.writeVarUint(to, clientId);
  encoding.writeVarUint8Array(to, proof);
}

function readGrant(from: decoding.Decoder): ClientGrant {
  return { clientId: readUint(from), proof: readBytes(from) };
}

function parseWhole<Frame>(bytes: Uint8Array, read: (from: decoding.Decoder, kind: number) => Frame): Frame {
  try {
    const from = decoding.createDecoder(bytes);
    const frame = read(from, readUint(from));
    if (decoding.hasContent(from)) throw new FrameError('A frame is longer than what it says.');
    return frame;
  } catch (error) {
    if (error instanceof FrameError) throw error;
    throw new FrameError('A frame ends early or holds a number that is too large.', { cause: error });
  }
}

function readUint(from: decoding.Decoder): number {
  return decoding.readVarUint(from);
}

function readFlag(from: decoding.Decoder): boolean {
  const flag = readUint(from);
  if (flag > 1) throw new FrameError('A frame answers a yes-or-no question with a number.');
  return flag === 1;
}

function readString(from: decoding.Decoder): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(from));
}

/** Checked here: lib0 makes a shorter view of a length that lies. */
function readBytes(from: decoding.Decoder): Uint8Array {
  const length = readUint(from);
  if (length > from.arr.length - from.pos) throw new FrameError('A frame ends early.');
  return decoding.readUint8Array(from, length);
}
