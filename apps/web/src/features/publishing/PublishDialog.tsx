import { Modal } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { usePublishDialog } from './publishDialogStore.ts';

// Comparing with the catalog is not needed to open a board.
const PublishForm = lazy(() => import('./PublishForm.tsx').then((module) => ({ default: module.PublishForm })));

export function PublishDialog() {
  const { isOpen, close } = usePublishDialog();
  // Whoever leaves the board by the back button leaves its dialog as well.
  useEffect(() => close, [close]);
  return (
    <Modal opened={isOpen} onClose={close} title="Publish to the catalog" size={760}>
      <Suspense fallback={null}>
        <PublishForm onDone={close} />
      </Suspense>
    </Modal>
  );
}
