/** Who wrote a note first, and last; names as they were then, times as RFC 3339. */
export interface NoteAuthor {
  /** Absent of notes that nobody is known to have put up: from a template or a file. */
  readonly createdBy?: string;
  readonly createdAt?: string;
  readonly editedBy?: string;
  readonly editedAt?: string;
}

export type AuthorsByNoteId = Readonly<Record<string, NoteAuthor>>;

/** Where authors are kept. They are no part of the document: nobody can write another's name there. */
export interface AuthorStore {
  load(boardId: string): Promise<AuthorsByNoteId>;
  save(boardId: string, authors: AuthorsByNoteId): Promise<void>;
  remove(boardId: string): Promise<void>;
}

/** Follows who writes on one board. */
export class NoteAuthors {
  readonly #boardId: string;
  readonly #store: AuthorStore;
  readonly #known = new Map<string, NoteAuthor>();
  readonly #gone = new Set<string>();
  readonly #loaded: Promise<void>;
  #isStored = true;

  constructor(boardId: string, store: AuthorStore) {
    this.#boardId = boardId;
    this.#store = store;
    this.#loaded = this.#load();
    // Whoever asks is told; a board without its authors is still a board.
    this.#loaded.catch(() => {});
  }

  written(noteId: string, by: string, { isNew }: { readonly isNew: boolean }): void {
    const at = new Date().toISOString();
    const before = this.#known.get(noteId);
    this.#gone.delete(noteId);
    this.#known.set(noteId, isNew ? { createdBy: by, createdAt: at } : { ...before, editedBy: by, editedAt: at });
    this.#isStored = false;
  }

  removed(noteId: string): void {
    this.#known.delete(noteId);
    this.#gone.add(noteId);
    this.#isStored = false;
  }

  async of(noteId: string): Promise<NoteAuthor> {
    await this.#loaded;
    return this.#known.get(noteId) ?? {};
  }

  /** Stores what is not stored. */
  async save(): Promise<void> {
    if (this.#isStored) return;
    this.#isStored = true;
    try {
      await this.#loaded;
      await this.#store.save(this.#boardId, Object.fromEntries(this.#known));
    } catch (error) {
      this.#isStored = false;
      throw error;
    }
  }

  async #load(): Promise<void> {
    for (const [noteId, author] of Object.entries(await this.#store.load(this.#boardId))) {
      if (this.#gone.has(noteId)) continue;
      // What was written while it was loaded is newer.
      this.#known.set(noteId, { ...author, ...this.#known.get(noteId) });
    }
    this.#gone.clear();
  }
}
