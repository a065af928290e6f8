/** What a person is told about their edits. `saved` means: everything this client sent is durable on the server. */
export type SaveState =
  | { readonly status: 'connecting' }
  | { readonly status: 'saved' }
  | { readonly status: 'saving'; readonly unsavedEdits: number }
  /** `isKept`: the edits are on this device too, and outlive the page. */
  | { readonly status: 'offline'; readonly unsavedEdits: number; readonly isKept: boolean }
  /** The server refused for good; the sentence says why and what to do. */
  | { readonly status: 'refused'; readonly reason: string; readonly unsavedEdits: number };
