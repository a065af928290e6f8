import type { KeyboardEvent } from 'react';
import { useBoardView } from '../board-page/useBoardView.ts';
import type { Picture } from '../board-picture/Picture.ts';
import type { Shape } from '../board-picture/Shape.ts';
import classes from './contextMap.module.css';
import type { MapLayout, PlacedRelation } from './mapLayout.ts';
import type { Pair } from './RelationCard.tsx';

export interface MapDrawingProps {
  readonly layout: MapLayout;
  readonly picture: Picture;
  readonly zoom: number | 'fit';
  readonly chosen: Pair | undefined;
  readonly onChoose: (pair: Pair) => void;
}

/** The picture of the map, with what can be chosen on it laid over. */
export function MapDrawing({ layout, picture, zoom, chosen, onChoose }: MapDrawingProps) {
  const { show } = useBoardView();
  const { width, height } = picture.area.size;
  const size = zoom === 'fit' ? { style: { maxWidth: width } } : { width: width * zoom, height: height * zoom };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset.
    <svg className={classes.map} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={picture.title} {...size}>
      {picture.shapes.slice(1).map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: -- marks of a picture have no identity of their own.
        <ShapeMark key={index} shape={shape} />
      ))}
      {layout.contexts.map(({ id, name, position: { x, y }, size: { width: wide, height: tall } }) => (
        <Target key={id} label={`${name}: open its page`} onChoose={() => show('model', id)}>
          <rect {...{ x, y }} width={wide} height={tall} rx={12} />
        </Target>
      ))}
      {layout.relations.map((placed) => {
        const { upstreamId, downstreamId } = placed.relation;
        const isChosen = chosen?.upstreamId === upstreamId && chosen.downstreamId === downstreamId;
        return (
          <Target
            key={`${upstreamId} ${downstreamId}`}
            label={sentenceOf(placed, layout)}
            isChosen={isChosen}
            onChoose={() => onChoose({ upstreamId, downstreamId })}
          >
            <polyline points={placed.points.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {placed.labelArea === undefined ? null : (
              <rect {...placed.labelArea.position} {...placed.labelArea.size} rx={6} />
            )}
          </Target>
        );
      })}
    </svg>
  );
}

interface TargetProps {
  readonly label: string;
  readonly isChosen?: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function Target({ label, isChosen = false, onChoose, children }: TargetProps) {
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no buttons.
    <g
      className={classes.target}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={isChosen}
      onClick={onChoose}
      onKeyDown={handleKeyDown}
    >
      {children}
    </g>
  );
}

function sentenceOf({ relation, label }: PlacedRelation, { contexts }: MapLayout): string {
  const nameOf = (id: string): string => contexts.find((context) => context.id === id)?.name ?? '';
  const words = `${nameOf(relation.upstreamId)} to ${nameOf(relation.downstreamId)}`;
  return label === '' ? words : `${words}: ${label}`;
}

function ShapeMark({ shape }: { readonly shape: Shape }) {
  if (shape.type === 'text') {
    const { text, at, size, weight, anchor, colour } = shape;
    return (
      <text {...at} fontSize={size} fontWeight={weight} textAnchor={anchor} fill={colour}>
        {text}
      </text>
    );
  }
  const { fill = 'none', stroke, strokeWidth, dash } = shape.paint;
  const paint = { fill, stroke, strokeWidth, strokeDasharray: dash?.join(' ') };
  if (shape.type === 'path') return <path d={shape.path} {...paint} />;
  const { position, size } = shape.area;
  return <rect {...position} {...size} rx={shape.radius} {...paint} />;
}
