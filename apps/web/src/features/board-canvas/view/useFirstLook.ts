import { useEffect } from 'react';
import { useSelection } from '../../selection/selectionStore.ts';
import { showAll, showThings } from '../actions/looking.ts';
import type { Wall } from '../Wall.ts';

/** Shows the whole board when it opens, and whatever the selection wishes to reveal. Returns what the canvas calls when it is ready. */
export function useFirstLook(wall: Wall): () => void {
  useEffect(() => {
    const { document, firstLook } = wall;
    let wasBare = isBare(wall);
    // A board that arrives late is shown whole; one that is begun here stays where the person looks.
    const endArrival = document.subscribe(() => {
      const arrived = wasBare && !isBare(wall);
      wasBare = isBare(wall);
      const isLed = useSelection.getState().reveal !== undefined;
      if (arrived && firstLook === undefined && !isLed && !document.canUndo()) showAll(wall, 'atOnce');
    });
    const endReveal = useSelection.subscribe(({ reveal }, before) => {
      if (reveal !== undefined && reveal !== before.reveal) showThings(wall, reveal.ids);
    });
    return () => {
      endArrival();
      endReveal();
    };
  }, [wall]);
  return () => {
    const { reveal } = useSelection.getState();
    if (reveal !== undefined) showThings(wall, reveal.ids);
    else if (wall.firstLook !== undefined) wall.view.show(wall.firstLook, 'atOnce');
    else showAll(wall, 'atOnce');
  };
}

function isBare({ document }: Wall): boolean {
  const { notes, frames } = document.snapshot();
  return notes.length + frames.length === 0;
}
