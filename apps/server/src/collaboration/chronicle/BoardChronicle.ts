import { type ApplyOutcome, applyUpdate } from '@lambdastorm/sync';
import * as Y from 'yjs';
import { FilmRecorder, type FilmRecorderDeps } from '../../films/FilmRecorder.ts';
import { type AuthorStore, type NoteAuthor, NoteAuthors } from './NoteAuthors.ts';
import { watchNotes } from './watchNotes.ts';

export interface ChronicleStores extends FilmRecorderDeps {
  readonly authors: AuthorStore;
}

export interface BoardChronicleOptions extends ChronicleStores {
  readonly boardId: string;
  readonly onFailure: (error: unknown) => void;
  readonly saveAfterMs?: number;
}

/** Remembers who did what on one board. It is stored now and then: of a crash, the last seconds are not known. */
export class BoardChronicle {
  readonly #authors: NoteAuthors;
  readonly #film: FilmRecorder;
  readonly #onFailure: (error: unknown) => void;
  readonly #saveAfterMs: number;
  #saveTimer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor({ boardId, onFailure, saveAfterMs = 10_000, ...stores }: BoardChronicleOptions) {
    this.#authors = new NoteAuthors(boardId, stores.authors);
    this.#film = new FilmRecorder(boardId, stores);
    this.#onFailure = onFailure;
    this.#saveAfterMs = saveAfterMs;
  }

  /** Applies an update, and remembers which notes it wrote. */
  apply(doc: Y.Doc, update: Uint8Array, by: string): ApplyOutcome {
    const watcher = {
      written: (noteId: string, how: { readonly isNew: boolean }) => this.#authors.written(noteId, by, how),
      removed: (noteId: string) => this.#authors.removed(noteId),
    };
    return watchNotes(doc, watcher, () => applyUpdate(doc, update));
  }

  /** An edit is stored, and worth filming. */
  stored(doc: Y.Doc, change: Uint8Array, by: string): void {
    this.#film.record(by, change, () => Y.encodeStateAsUpdate(doc));
    if (this.#isClosed) return;
    this.#saveTimer ??= setTimeout(() => void this.save(), this.#saveAfterMs).unref();
  }

  /** Another document takes the place of the one so far. */
  cut(): void {
    this.#film.cut();
  }

  authorOf(noteId: string): Promise<NoteAuthor> {
    return this.#authors.of(noteId);
  }

  /** Remembers no more; what is not stored yet is let go of. */
  close(): void {
    clearTimeout(this.#saveTimer);
    this.#isClosed = true;
  }

  /** Stores what is not stored; what fails is tried again the next time. */
  async save(): Promise<void> {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = undefined;
    for (const part of [this.#authors, this.#film]) await part.save().catch(this.#onFailure);
  }
}
