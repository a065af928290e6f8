import { Modal } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { useDownloadDialog } from './downloadDialogStore.ts';

// Comparing and packing is not needed to open a board.
const DownloadForm = lazy(() => import('./DownloadForm.tsx').then((module) => ({ default: module.DownloadForm })));

export function DownloadDialog() {
  const { isOpen, close } = useDownloadDialog();
  // Whoever leaves the board by the back button leaves its dialog as well.
  useEffect(() => close, [close]);
  return (
    <Modal opened={isOpen} onClose={close} title="Download projects" size={980}>
      <Suspense fallback={null}>
        <DownloadForm onDone={close} />
      </Suspense>
    </Modal>
  );
}
