import { Link } from '@tanstack/react-router';
import { Handle, type NodeProps, Position, useReactFlow } from '@xyflow/react';
import type { CSSProperties, FocusEvent, ReactNode } from 'react';
import { kindIcons } from '../../../shared/theme/kindIcons.ts';
import { partLabels } from '../message/partLabels.ts';
import classes from './graph.module.css';
import { aboutNode, type GraphNode, paperOf } from './graphLayout.ts';
import { useNodeLink } from './NodeLink.tsx';
import type { FlowThing } from './toFlow.ts';

/** A thing on the canvas, which leads to its page. */
export function ThingNode({ id, data: { node, hue, isMiddle, isFaint } }: NodeProps<FlowThing>) {
  const link = useNodeLink(node);
  const flow = useReactFlow();
  const kind = paperOf[node.kind];
  const look = {
    className: classes.thingNode,
    style: { '--hue': hue, '--paper': `var(--paper-${kind ?? 'text'})` } as CSSProperties,
    'data-paper': kind !== undefined || undefined,
    'data-middle': isMiddle || undefined,
    'data-faint': isFaint || undefined,
  };

  function bringIntoView(event: FocusEvent): void {
    // A click focuses as well; what one clicks at must not move away.
    if (!event.currentTarget.matches(':focus-visible')) return;
    const placed = flow.getNode(id);
    if (placed === undefined) return;
    const { width = 0, height = 0, position } = placed;
    void flow.setCenter(position.x + width / 2, position.y + height / 2, { zoom: Math.max(flow.getZoom(), 0.7) });
  }

  const content = <ThingContent node={node} />;
  return (
    <>
      {/* The library draws no arrow without them. */}
      <Handle type="target" position={Position.Left} isConnectable={false} className={classes.handle} />
      {link === undefined ? (
        <span {...look}>{content}</span>
      ) : (
        <Link {...link} {...look} draggable={false} onFocus={bringIntoView}>
          {content}
        </Link>
      )}
      <Handle type="source" position={Position.Right} isConnectable={false} className={classes.handle} />
    </>
  );
}

function ThingContent({ node }: { readonly node: GraphNode }): ReactNode {
  const kind = paperOf[node.kind];
  const KindIcon = kind === undefined ? undefined : kindIcons[kind];
  const about = aboutNode(node);
  return (
    <>
      {KindIcon === undefined ? null : <KindIcon size={16} stroke={2} aria-hidden />}
      <span className={classes.thingWords}>
        <span className="visually-hidden">{partLabels[node.kind] ?? node.kind}: </span>
        <span className={classes.thingName} title={node.name}>
          {node.name}
        </span>
        {about === '' ? null : <span className={classes.thingAbout}>{about}</span>}
      </span>
    </>
  );
}
