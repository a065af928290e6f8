import { useEffect, useEffectEvent, useState } from 'react';

/** Files dropped anywhere on the page; tells whether some are held over it. */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const handleDrop = useEffectEvent(onDrop);

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;

    function handleDragOver(event: DragEvent): void {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    }
    function handleDragLeave(event: DragEvent): void {
      // Leaving a child is not leaving the window.
      if (event.relatedTarget === null) setIsOver(false);
    }
    function handleFiles(event: DragEvent): void {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      handleDrop([...(event.dataTransfer?.files ?? [])]);
    }

    window.addEventListener('dragover', handleDragOver, { signal });
    window.addEventListener('dragleave', handleDragLeave, { signal });
    window.addEventListener('drop', handleFiles, { signal });
    return () => abort.abort();
  }, []);

  return isOver;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
