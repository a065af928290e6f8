import type { JsonObject, PayloadSchema } from '@lambdastorm/schema';
import type { Point, Size } from './geometry.ts';

/** What a sticky note stands for (the ddd-crew EventStorming cheat sheet's elements). */
export type StickyKind =
  | 'domainEvent'
  | 'command'
  | 'actor'
  | 'aggregate'
  | 'policy'
  | 'readModel'
  | 'externalSystem'
  | 'hotspot'
  | 'screen'
  | 'opportunity'
  | 'term'
  | 'text';

/** A piece of paper on the wall. Its position is its top left corner, in board units. */
export interface StickyNote {
  readonly id: string;
  readonly kind: StickyKind;
  readonly text: string;
  readonly position: Point;
  readonly size: Size;
  /** A pivotal event draws a line through the whole timeline. */
  readonly pivotal: boolean;
  /** The canvas leaves a locked note as it is, and where it is unless its frame moves; an edit still applies. */
  readonly locked?: true;
  /** An id that the notes and frames of one group share: they are selected and moved together. */
  readonly group?: string;
  readonly details: NoteDetails;
  /** Keys of a board file that this version does not know; kept so that nothing is lost. */
  readonly extra?: JsonObject;
}

/** What a note knows besides its text. Every key may be absent; keys of later versions are kept in `extra`. */
export interface NoteDetails {
  readonly description?: string;
  /** What a message carries, on events, commands and read models. */
  readonly payload?: PayloadSchema;
  /** How a command or query is called, when it is not the default. */
  readonly http?: HttpBinding;
  /** What sort of outside world an external system is. */
  readonly system?: ExternalSystemSort;
  /** The payload field that identifies an aggregate. */
  readonly key?: string;
  /** Of a hotspot. */
  readonly resolved?: boolean;
  readonly owner?: string;
  readonly decision?: string;
  /** Of a term: words that people also use for it, and should not. */
  readonly synonyms?: readonly string[];
  /** How long the work may take, in minutes, where it takes long. */
  readonly minutes?: number;
  /** What is to happen, on commands and policies. */
  readonly examples?: readonly GivenWhenThen[];
  /** Findings that somebody does not want to see on this note: why, by code. */
  readonly muted?: Readonly<Record<string, string>>;
  readonly extra?: JsonObject;
}

/** One example of a rule, told with the events of the wall (specification by example). */
export interface GivenWhenThen {
  readonly name: string;
  /** Texts of the events that have happened before. */
  readonly given: readonly string[];
  /** Texts of the events that happen then; none where it is refused. */
  readonly then: readonly string[];
  /** Why it is refused. */
  readonly refused?: string;
}

export interface HttpBinding {
  readonly method: HttpMethod;
  /** Starts with a slash; `{name}` marks a path parameter. */
  readonly path: string;
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What an external system is, and where its work comes from. Absent texts are not decided yet. */
export type ExternalSystemSort =
  | { readonly sort: 'generic' }
  /** A clock: `rate(1 day)` or `cron(0 2 * * ? *)` in an IANA time zone. */
  | { readonly sort: 'time'; readonly schedule?: string; readonly timeZone?: string }
  | {
      readonly sort: 'objectStore';
      readonly bucket?: string;
      readonly prefix?: string;
      readonly suffix?: string;
      readonly on?: 'created' | 'removed';
    }
  | { readonly sort: 'device'; readonly topic?: string }
  | { readonly sort: 'queue'; readonly queue?: string }
  | { readonly sort: 'topic'; readonly topic?: string; readonly filter?: JsonObject }
  | { readonly sort: 'stream'; readonly stream?: string }
  | { readonly sort: 'table'; readonly table?: string }
  | { readonly sort: 'webhook'; readonly path?: string; readonly signatureHeader?: string };
