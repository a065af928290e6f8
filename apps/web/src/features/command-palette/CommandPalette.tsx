import { lazy, Suspense, useEffect } from 'react';
import { useBoardSession } from '../board-session/BoardSession.ts';
import { useFinding } from './findingStore.ts';
import { HitStatus } from './HitStatus.tsx';
import { useFindKeys } from './useFindKeys.ts';

const PaletteDialog = lazy(async () => ({ default: (await import('./PaletteDialog.tsx')).PaletteDialog }));

/** Finds notes, frames and actions from the keyboard; its dialog is loaded when it is first asked for. */
export function CommandPalette() {
  const { document } = useBoardSession();
  const scope = useFinding((finding) => finding.scope);
  useFindKeys(document);
  // What was searched on one board means nothing on the next.
  useEffect(() => () => useFinding.setState({ scope: undefined, words: '', hit: undefined }), []);
  return (
    <>
      <HitStatus />
      {scope === undefined ? null : (
        <Suspense>
          <PaletteDialog key={scope} scope={scope} />
        </Suspense>
      )}
    </>
  );
}
