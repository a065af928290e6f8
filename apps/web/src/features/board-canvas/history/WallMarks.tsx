import type { Rectangle } from '@lambdastorm/board';
import { ViewportPortal } from '@xyflow/react';
import { useRef } from 'react';
import { useViewEffect } from '../view/useViewEffect.ts';
import './wallMarks.css';

export interface WallMark {
  readonly key: string;
  readonly how: 'added' | 'removed' | 'changed' | 'from' | 'now' | 'lit';
  readonly area: Rectangle;
  /** What stood there, of things that are gone. */
  readonly words: string;
}

export interface WallMarksProps {
  readonly marks: readonly WallMark[];
  readonly testId: string;
}

/** Outlines on the wall that say what became of things. */
export function WallMarks({ marks, testId }: WallMarksProps) {
  const layer = useRef<HTMLDivElement>(null);
  useViewEffect((_x, _y, zoom) => layer.current?.style.setProperty('--zoom', `${zoom}`));
  return (
    <ViewportPortal>
      <div ref={layer} data-testid={testId}>
        {marks.map(({ key, how, area, words }) => (
          <div key={key} className="wall-mark" data-how={how} style={styleOf(area)}>
            {how === 'removed' && <span className="wall-mark-words">{words}</span>}
          </div>
        ))}
      </div>
    </ViewportPortal>
  );
}

function styleOf({ position, size }: Rectangle): React.CSSProperties {
  return { transform: `translate(${position.x}px, ${position.y}px)`, width: size.width, height: size.height };
}
