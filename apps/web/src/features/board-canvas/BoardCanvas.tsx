import { type MouseEvent, useRef } from 'react';
import { useMayEdit } from '../board-session/BoardSession.ts';
import { FirstName } from '../presence/FirstName.tsx';
import { placeAt } from './actions/placing.ts';
import { useClipboard } from './clipboard/useClipboard.ts';
import { DrawingGuide } from './connections/DrawingGuide.tsx';
import { LooseEndMenu } from './connections/LooseEndMenu.tsx';
import { EmptyBoard } from './EmptyBoard.tsx';
import { FlowSurface } from './FlowSurface.tsx';
import { ShortcutSheet } from './keyboard/ShortcutSheet.tsx';
import { useCanvasKeys } from './keyboard/useCanvasKeys.ts';
import { useMode } from './modeStore.ts';
import { KeepFindingMarks } from './notes/KeepFindingMarks.ts';
import { Others } from './others/Others.tsx';
import { followPointer, losePointer } from './overview/hover.ts';
import { PaintedWall } from './overview/PaintedWall.tsx';
import { Presentation } from './presenting/Presentation.tsx';
import { Marquee } from './selecting/Marquee.tsx';
import { SelectionAnnouncer } from './selecting/SelectionAnnouncer.tsx';
import { SelectionToolbar } from './selecting/SelectionToolbar.tsx';
import { PlacingLayer } from './tools/PlacingLayer.tsx';
import { Minimap } from './view/Minimap.tsx';
import { usePinchAnywhere } from './view/usePinchAnywhere.ts';
import { useWheelAnywhere } from './view/useWheelAnywhere.ts';
import { WallPaper } from './view/WallPaper.tsx';
import { ZoomControls } from './view/ZoomControls.tsx';
import { useWall } from './Wall.ts';
import './boardCanvas.css';

/** The wall itself. The library draws and reports; what it reports becomes edits, what it draws is the snapshot. */
export function BoardCanvas() {
  const wall = useWall();
  const { view } = wall;
  const canvas = useRef<HTMLDivElement>(null);
  const mayEdit = useMayEdit();
  const placing = useMode((mode) => mode.placing);
  useCanvasKeys(wall);
  useClipboard(wall);
  useWheelAnywhere(canvas);
  usePinchAnywhere(canvas);

  function handleDoubleClick(event: MouseEvent): void {
    const isOnBareWall = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
    if (isOnBareWall)
      placeAt(wall, { type: 'note', kind: 'domainEvent' }, view.toBoard({ x: event.clientX, y: event.clientY }));
  }

  return (
    <section
      ref={canvas}
      className="board-canvas"
      aria-label="Board"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the wall takes the keys; see ShortcutSheet.
      tabIndex={0}
      onDoubleClick={handleDoubleClick}
      onPointerMove={(event) => followPointer(wall, event)}
      onPointerLeave={() => losePointer(wall)}
    >
      <WallPaper canvas={canvas} />
      <PaintedWall canvas={canvas} />
      <FlowSurface />
      <KeepFindingMarks />
      <Marquee canvas={canvas} />
      {placing !== undefined && <PlacingLayer placing={placing} />}
      {mayEdit ? <EmptyBoard /> : null}
      {mayEdit ? <SelectionToolbar /> : null}
      <SelectionAnnouncer />
      <DrawingGuide canvas={canvas} />
      <div className="canvas-corner">
        <Minimap />
        <ZoomControls />
      </div>
      <Others canvas={canvas} />
      <FirstName />
      <LooseEndMenu />
      <Presentation />
      <ShortcutSheet />
    </section>
  );
}
