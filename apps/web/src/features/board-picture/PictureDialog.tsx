import { Modal } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { usePictureDialog } from './pictureDialogStore.ts';

// Painting is not needed to open a board.
const PictureForm = lazy(() => import('./PictureForm.tsx').then((module) => ({ default: module.PictureForm })));

export function PictureDialog() {
  const { isOpen, close } = usePictureDialog();
  // Whoever leaves the board by the back button leaves its dialog as well.
  useEffect(() => close, [close]);
  return (
    <Modal opened={isOpen} onClose={close} title="Export a picture" size={640}>
      <Suspense fallback={null}>
        <PictureForm />
      </Suspense>
    </Modal>
  );
}
