import { bell } from './bell.ts';

/** What the server allows this page to do, as it said last. */
export interface RightsStore {
  mayEdit(): boolean;
  set(mayEdit: boolean): void;
  subscribe(listener: () => void): () => void;
}

/** Until the server has said otherwise, a page may edit: it may be offline, and knows no better. */
export function rightsStore(): RightsStore {
  const changed = bell();
  let isEditor = true;
  return {
    mayEdit: () => isEditor,
    set(mayEdit) {
      if (mayEdit === isEditor) return;
      isEditor = mayEdit;
      changed.ring();
    },
    subscribe: changed.subscribe,
  };
}
