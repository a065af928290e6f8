import { ViewportPortal } from '@xyflow/react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useShortcut } from '../../../../shared/keyboard/useShortcut.ts';
import { useBoardSnapshot, useDerivation } from '../../../board-session/BoardSession.ts';
import { confirmInferred, inferredOfSelection } from '../../actions/inferring.ts';
import { isWallCovered } from '../../keyboard/isWallCovered.ts';
import { useViewEffect } from '../../view/useViewEffect.ts';
import { useWall } from '../../Wall.ts';
import { InferredChoice } from './InferredChoice.tsx';
import { type InferredArrow, inferredArrows } from './inferredArrows.ts';
import { inferredSentence } from './inferredSentence.ts';
import { useSettledSight } from './useSettledSight.ts';
import './inferred.css';

const leastZoom = 0.4;
const headLength = 7;
// In board units: large enough to hit at half size, over a little of the paper on both sides.
const hitSize = 48;

/** What notes say by standing side by side: faint arrows that one click confirms or dismisses. */
export function InferredConnections() {
  const wall = useWall();
  const { inferred } = useDerivation();
  const { notes, level } = useBoardSnapshot();
  const isMoving = useStore(wall.flow, (state) => state.isRunning);
  const sight = useSettledSight();
  const [chosen, setChosen] = useState<InferredArrow>();
  useShortcut('i', () => !isWallCovered() && confirmInferred(wall, inferredOfSelection(inferred)));
  useViewEffect(() => {
    if (chosen !== undefined) setChosen(undefined);
  });

  if (sight === undefined || sight.zoom < leastZoom) return null;
  // Read once when a drag begins: it takes the same things along until it ends.
  const movingIds = new Set(isMoving ? wall.flow.getState().runningById.keys() : []);
  const arrows = inferredArrows(inferred, notes, { area: sight.area, movingIds });
  if (arrows.length === 0) return null;
  const isOpen = chosen !== undefined && arrows.some((arrow) => keyOf(arrow) === keyOf(chosen));
  return (
    <ViewportPortal>
      <svg className="inferred-connections" aria-hidden="true">
        {arrows.map((arrow) => (
          <g key={keyOf(arrow)} data-chosen={isOpen && keyOf(arrow) === keyOf(chosen)}>
            <path className="inferred-line" d={linePath(arrow)} />
            <path className="inferred-head" d={headPath(arrow)} />
          </g>
        ))}
      </svg>
      {arrows.map((arrow) => {
        const sentence = inferredSentence(arrow.from, arrow.to, level);
        return (
          <button
            key={keyOf(arrow)}
            type="button"
            className="inferred-hit nopan nodrag"
            style={hitStyle(arrow)}
            title={`Inferred: ${sentence}. Click to confirm or dismiss it.`}
            aria-label={`Inferred connection: ${sentence}`}
            tabIndex={-1}
            onClick={() => setChosen(arrow)}
          />
        );
      })}
      {isOpen && (
        <InferredChoice
          arrow={chosen}
          sentence={inferredSentence(chosen.from, chosen.to, level)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </ViewportPortal>
  );
}

function keyOf({ from, to }: InferredArrow): string {
  return JSON.stringify([from.id, to.id]);
}

function linePath({ start, end }: InferredArrow): string {
  const towards = Math.sign(end.x - start.x);
  return `M ${start.x} ${start.y} H ${end.x - towards * headLength}`;
}

function headPath({ start, end }: InferredArrow): string {
  const back = end.x - Math.sign(end.x - start.x) * headLength;
  return `M ${end.x} ${end.y} L ${back} ${end.y - 4} V ${end.y + 4} Z`;
}

function hitStyle({ start, end }: InferredArrow): { transform: string; width: number; height: number } {
  const width = Math.max(Math.abs(end.x - start.x), hitSize);
  const left = (start.x + end.x - width) / 2;
  return { transform: `translate(${left}px, ${start.y - hitSize / 2}px)`, width, height: hitSize };
}
