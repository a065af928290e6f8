import type { ClientFrame, ServerFrame } from '../frames.ts';
import type { Schedule } from '../Schedule.ts';
import type { BoardPresence, Company, Movement, Person } from './BoardPresence.ts';
import {
  type Identity,
  nobodyYet,
  type Presence,
  type PresenceNews,
  type PresencePatch,
  presenceLimits,
} from './Presence.ts';

type PresenceFrame = Extract<ServerFrame, { readonly type: 'presence' }>;

/** Eyes see no difference above it, and what is drawn in between is interpolated. */
const sendEveryMs = 40;
const movements: ReadonlySet<string> = new Set(['cursor', 'view', 'by'] satisfies (keyof Movement)[]);
const nobody: Identity = { userId: '', name: '', colour: 0 };
const alone: Company = { people: [], me: undefined, leadId: undefined };

/** The part of a board's line that is about who is there. */
export class PresenceLine implements BoardPresence {
  readonly #schedule: Schedule;
  readonly #send: (frame: ClientFrame) => void;
  readonly #listeners = new Set<() => void>();
  readonly #movementListeners = new Set<() => void>();
  readonly #presences = new Map<number, { readonly who: Identity; readonly presence: Presence }>();
  #company = alone;
  #isOpen = false;
  /** All that this page shows; `undefined` until it shows something. */
  #shown: Presence | undefined;
  #unsent: PresencePatch = {};
  #cancelSend: (() => void) | undefined;

  constructor(schedule: Schedule, send: (frame: ClientFrame) => void) {
    this.#schedule = schedule;
    this.#send = send;
  }

  company = (): Company => this.#company;

  subscribe = (listener: () => void): (() => void) => subscribeTo(this.#listeners, listener);

  subscribeMovement = (listener: () => void): (() => void) => subscribeTo(this.#movementListeners, listener);

  movementOf(personId: number): Movement | undefined {
    return this.#presences.get(personId)?.presence;
  }

  show(patch: PresencePatch): void {
    const allowed = withinLimits(patch);
    // With the first time others see this page at all, whatever it shows.
    const changed = this.#shown === undefined ? allowed : changedOf(this.#shown, allowed);
    if (Object.keys(changed).length === 0) return;
    this.#shown = { ...nobodyYet, ...this.#shown, ...changed };
    if (!this.#isOpen) return;
    this.#unsent = { ...this.#unsent, ...changed };
    if (this.#cancelSend === undefined) this.#flush();
  }

  giveLead(to: number | undefined): void {
    if (this.#isOpen) this.#send({ type: 'lead', personId: to ?? 0 });
  }

  /** The server takes what is shown from now on. */
  open(): void {
    this.#isOpen = true;
    this.#unsent = this.#shown ?? {};
    if (this.#shown !== undefined) this.#flush();
  }

  /** Nobody is seen, and nobody sees this page. */
  close(): void {
    this.#isOpen = false;
    this.#cancelSend?.();
    this.#cancelSend = undefined;
    this.#presences.clear();
    this.#publish(alone);
  }

  receive({ isWhole, me, leadId, news }: PresenceFrame): void {
    if (isWhole) this.#presences.clear();
    const isMine = (id: number): boolean => id === (me ?? this.#company.me?.id);
    let isCalm = !isWhole && me === undefined && (this.#company.leadId ?? 0) === leadId;
    let myself: Identity = this.#company.me ?? nobody;
    for (const [id, change] of news) {
      if (isMine(id)) {
        const said = identityOf(change, myself);
        if (said.name !== myself.name) isCalm = false;
        myself = said;
      } else if (this.#take(id, change)) isCalm = false;
    }
    const myId = me ?? this.#company.me?.id;
    if (!isCalm) {
      this.#publish({
        people: [...this.#presences].map(([id, { who, presence }]) => toPerson(id, who, presence)),
        me: myId === undefined ? undefined : { ...myself, id: myId },
        leadId: leadId === 0 ? undefined : leadId,
      });
    }
    for (const listener of [...this.#movementListeners]) listener();
  }

  /** Returns whether anything but a movement changed. */
  #take(id: number, change: PresenceNews[1]): boolean {
    if (change === null) return this.#presences.delete(id);
    const known = this.#presences.get(id);
    const { colour: _colour, name: _name, userId: _userId, ...patch } = change;
    const who = identityOf(change, known?.who ?? nobody);
    this.#presences.set(id, { who, presence: { ...nobodyYet, ...known?.presence, ...patch } });
    return known === undefined || Object.keys(change).some((key) => !movements.has(key));
  }

  #publish(company: Company): void {
    this.#company = company;
    for (const listener of [...this.#listeners]) listener();
  }

  #flush(): void {
    this.#cancelSend = undefined;
    if (!this.#isOpen || Object.keys(this.#unsent).length === 0) return;
    const patch = this.#unsent;
    this.#unsent = {};
    this.#send({ type: 'presence', patch });
    this.#cancelSend = this.#schedule.after(sendEveryMs, () => this.#flush());
  }
}

function subscribeTo(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function identityOf(change: PresenceNews[1], known: Identity): Identity {
  const { userId = known.userId, name = known.name, colour = known.colour } = change ?? {};
  return { userId, name, colour };
}

function toPerson(id: number, who: Identity, { selection, writing, dragging, isIdle }: Presence): Person {
  return { id, ...who, selection, writing, dragging, isIdle };
}

/** What the server would refuse is not shown: boards from files may have longer ids, and selections many. */
function withinLimits(patch: PresencePatch): PresencePatch {
  const { selection, dragging, writing } = patch;
  return {
    ...patch,
    ...(selection === undefined ? {} : { selection: fewShortIds(selection) }),
    ...(dragging === undefined ? {} : { dragging: fewShortIds(dragging) }),
    ...(writing === undefined || writing === null ? {} : { writing: fewShortIds([writing])[0] ?? null }),
  };
}

function fewShortIds(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => id.length <= presenceLimits.idLength).slice(0, presenceLimits.ids);
}

function changedOf(before: Presence, patch: PresencePatch): PresencePatch {
  const isNew = ([key, value]: [string, unknown]): boolean =>
    JSON.stringify(before[key as keyof Presence]) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(patch).filter(isNew));
}
