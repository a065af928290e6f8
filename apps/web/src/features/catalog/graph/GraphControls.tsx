import { IconMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { Panel, useReactFlow } from '@xyflow/react';
import { IconAction } from '../../../shared/ui/IconAction.tsx';
import classes from './graph.module.css';

/** Nearer, farther, all of it. */
export function GraphControls() {
  const flow = useReactFlow();
  return (
    <Panel position="top-right" className={classes.controls ?? ''}>
      <IconAction icon={IconZoomOut} label="Smaller" size={30} onClick={() => void flow.zoomOut()} />
      <IconAction icon={IconMaximize} label="All of it" size={30} onClick={() => void flow.fitView({ maxZoom: 1.1 })} />
      <IconAction icon={IconZoomIn} label="Larger" size={30} onClick={() => void flow.zoomIn()} />
    </Panel>
  );
}
