import type { EdgeProps } from '@xyflow/react';
import { routePath } from '../../board-canvas/connections/routing/routePath.ts';
import { headPath } from './drawGraph.ts';
import classes from './graph.module.css';
import type { FlowPath } from './toFlow.ts';

/** An arrow along the way that was found for it. */
export function GraphEdge({ data }: EdgeProps<FlowPath>) {
  if (data === undefined) return null;
  const { points, label, isLit, isFaint } = data;
  return (
    <g className={classes.edge} data-lit={isLit || undefined} data-faint={isFaint || undefined}>
      <title>{label}</title>
      <path className={classes.line} d={routePath(points, 8)} />
      <path className={classes.head} d={headPath(points)} />
    </g>
  );
}
