import { encodeServerFrame, type PresenceNews, type PresencePatch, presenceColours } from '@lambdastorm/sync';

/** A connection that can be told who is there. */
export interface PresenceListener {
  /** Who is behind it, as the server knows them. */
  readonly who: { readonly userId: string; readonly name: string };
  /** Whether it was sent; a reader that is behind gets none, and later a whole one. */
  sendPresence(frame: Uint8Array): boolean;
}

interface Present {
  readonly id: number;
  readonly colour: number;
  shown: PresencePatch;
}

/** Several people's movements leave together; eyes need no more. */
const tellEveryMs = 40;

/** Who is on a board and what they show, as the server tells it: everybody at most 25 times a second. */
export class RoomPresence<Listener extends PresenceListener> {
  readonly #listeners = new Set<Listener>();
  readonly #present = new Map<Listener, Present>();
  /** Those who were not told everything. */
  readonly #behind = new Set<Listener>();
  readonly #news = new Map<number, PresenceNews[1]>();
  #lastId = 0;
  #leadId = 0;
  #isLeadNews = false;
  #timer: NodeJS.Timeout | undefined;

  /** Somebody who is told about the others from now on. */
  add(listener: Listener): void {
    this.#listeners.add(listener);
    if (this.#present.size > 0) this.#tellWhole(listener);
  }

  /** What somebody shows; with the first time they become one of those who are there. */
  show(listener: Listener, patch: PresencePatch): void {
    if (!this.#listeners.has(listener)) return;
    const known = this.#present.get(listener);
    if (known !== undefined) {
      known.shown = { ...known.shown, ...patch };
      this.#note(known.id, { ...this.#news.get(known.id), ...patch });
      return;
    }
    const colour = this.#freeColour();
    this.#lastId += 1;
    this.#present.set(listener, { id: this.#lastId, colour, shown: patch });
    this.#note(this.#lastId, { ...patch, ...listener.who, colour });
    this.#tellWhole(listener);
  }

  /** Somebody has another name now. */
  rename(listener: Listener): void {
    const known = this.#present.get(listener);
    if (known !== undefined) this.#note(known.id, { ...this.#news.get(known.id), name: listener.who.name });
  }

  /** Only who leads can pass the lead on or end it (0); while nobody leads, anybody can take it or give it. */
  giveLead(listener: Listener, to: number): void {
    const from = this.#present.get(listener);
    const isThere = to === 0 || [...this.#present.values()].some(({ id }) => id === to);
    if (from === undefined || !isThere || (this.#leadId !== 0 && this.#leadId !== from.id)) return;
    this.#setLead(to);
  }

  remove(listener: Listener): void {
    this.#listeners.delete(listener);
    this.#behind.delete(listener);
    const left = this.#present.get(listener);
    if (left === undefined) return;
    this.#present.delete(listener);
    this.#note(left.id, null);
    if (this.#leadId === left.id) this.#setLead(0);
  }

  removeAll(): void {
    this.#listeners.clear();
    this.#behind.clear();
    this.#present.clear();
    this.#news.clear();
    this.#leadId = 0;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #setLead(to: number): void {
    this.#leadId = to;
    this.#isLeadNews = true;
    this.#tellSoon();
  }

  #note(id: number, news: PresenceNews[1]): void {
    this.#news.set(id, news);
    this.#tellSoon();
  }

  #tellSoon(): void {
    this.#timer ??= setTimeout(() => this.#tell(), tellEveryMs).unref();
  }

  #tell(): void {
    this.#timer = undefined;
    const news = [...this.#news];
    this.#news.clear();
    if (news.length === 0 && !this.#isLeadNews) return;
    this.#isLeadNews = false;
    const frame = encodeServerFrame({ type: 'presence', isWhole: false, leadId: this.#leadId, news });
    for (const listener of this.#listeners) {
      if (this.#behind.has(listener)) this.#tellWhole(listener);
      else if (!listener.sendPresence(frame)) this.#behind.add(listener);
    }
  }

  #tellWhole(listener: Listener): void {
    const news = [...this.#present].map(
      ([{ who }, { id, colour, shown }]): PresenceNews => [id, { ...shown, ...who, colour }],
    );
    const me = this.#present.get(listener)?.id;
    const frame = encodeServerFrame({
      type: 'presence',
      isWhole: true,
      ...(me === undefined ? {} : { me }),
      leadId: this.#leadId,
      news,
    });
    if (listener.sendPresence(frame)) this.#behind.delete(listener);
    else this.#behind.add(listener);
  }

  /** Of the colours that the fewest have, the first. */
  #freeColour(): number {
    const counts = Array.from({ length: presenceColours }, () => 0);
    for (const { colour } of this.#present.values()) counts[colour] = (counts[colour] ?? 0) + 1;
    return counts.indexOf(Math.min(...counts));
  }
}
