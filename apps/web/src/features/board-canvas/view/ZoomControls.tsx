import { ActionIcon, Tooltip } from '@mantine/core';
import { IconKeyboard, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { performKeyAction } from '../keyboard/performKeyAction.ts';
import type { KeyAction } from '../keyboard/toKeyAction.ts';
import { useWall } from '../Wall.ts';
import { useViewEffect } from './useViewEffect.ts';

export function ZoomControls() {
  const wall = useWall();
  const percent = useRef<HTMLButtonElement>(null);
  useViewEffect((_x, _y, zoom) => {
    const text = `${Math.round(zoom * 100)} %`;
    if (percent.current !== null && percent.current.textContent !== text) percent.current.textContent = text;
  });
  const button = (
    label: string,
    type: Exclude<KeyAction['type'], 'place' | 'nudge' | 'walk'>,
    icon: React.ReactNode,
  ) => (
    <Tooltip label={label}>
      <ActionIcon size={28} aria-label={label} onClick={() => performKeyAction(wall, { type })}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
  return (
    <div className="zoom-controls" role="toolbar" aria-label="Zoom">
      {button('Zoom out (−)', 'zoomOut', <IconMinus size={16} />)}
      <Tooltip label="Back to 100 % (0)">
        <button
          type="button"
          ref={percent}
          className="zoom-percent"
          onClick={() => performKeyAction(wall, { type: 'zoomReset' })}
        />
      </Tooltip>
      {button('Zoom in (+)', 'zoomIn', <IconPlus size={16} />)}
      {button('Show everything (Shift 1)', 'fitAll', <IconMaximize size={16} />)}
      {button('Keys (?)', 'shortcuts', <IconKeyboard size={16} />)}
    </div>
  );
}
