import type { CloseName } from '@lambdastorm/sync';
import { type PresenceListener, RoomPresence } from './presence/RoomPresence.ts';

/** A connection as a room sees it. */
export interface RoomMember extends PresenceListener {
  /** The client ids under which this connection may write. */
  readonly clientIds: Set<number>;
  readonly mayEdit: boolean;
  /** Settles when the frame has left, or the connection is over. */
  send(frame: Uint8Array): Promise<void>;
  close(why: CloseName, reason?: string): void;
}

/** Who is in a room. Whoever is not welcomed yet gets what happens meanwhile right after the welcome. */
export class RoomMembers {
  readonly presence = new RoomPresence<RoomMember>();
  readonly #backlogs = new Map<RoomMember, Uint8Array[]>();
  readonly #all = new Set<RoomMember>();

  get size(): number {
    return this.#all.size;
  }

  add(member: RoomMember): void {
    this.#all.add(member);
    this.#backlogs.set(member, []);
  }

  has(member: RoomMember): boolean {
    return this.#all.has(member);
  }

  isWelcomed(member: RoomMember): boolean {
    return this.has(member) && !this.#backlogs.has(member);
  }

  async welcome(member: RoomMember, frame: Uint8Array): Promise<void> {
    const sent = member.send(frame);
    for (const late of this.#backlogs.get(member) ?? []) void member.send(late);
    this.#backlogs.delete(member);
    this.presence.add(member);
    await sent;
  }

  deliver(frame: Uint8Array, except: RoomMember | undefined): void {
    for (const member of [...this.#all]) {
      const backlog = this.#backlogs.get(member);
      if (backlog !== undefined) backlog.push(frame);
      else if (member !== except) void member.send(frame);
    }
  }

  remove(member: RoomMember): boolean {
    this.#backlogs.delete(member);
    this.presence.remove(member);
    return this.#all.delete(member);
  }

  removeAll(): RoomMember[] {
    const left = [...this.#all];
    this.#all.clear();
    this.#backlogs.clear();
    this.presence.removeAll();
    return left;
  }
}
