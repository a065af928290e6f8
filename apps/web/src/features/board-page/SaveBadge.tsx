import type { SaveState } from '@lambdastorm/sync';
import { Tooltip } from '@mantine/core';
import { type Icon, IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useSaveState } from '../board-session/BoardSession.ts';
import classes from './SaveBadge.module.css';
import { saveSentence } from './saveSentence.ts';

const icons: Record<SaveState['status'], Icon> = {
  connecting: IconLoader2,
  saved: IconCheck,
  saving: IconLoader2,
  offline: IconCloudOff,
  refused: IconAlertTriangle,
};

export function SaveBadge() {
  const state = useSaveState();
  const { short, long } = saveSentence(state);
  const BadgeIcon = icons[state.status];
  const isTrouble = state.status === 'offline' || state.status === 'refused';
  return (
    <>
      <Tooltip label={long} multiline w={260} openDelay={200}>
        <span className={classes.badge} data-status={state.status} data-testid="save-badge">
          <BadgeIcon size={15} stroke={2} aria-hidden />
          <span className={classes.text}>{short}</span>
        </span>
      </Tooltip>
      {/* Every keystroke switches between Saving and Saved: only trouble is announced. */}
      <span role="status" className="visually-hidden">
        {isTrouble ? `${short}. ${long}` : ''}
      </span>
    </>
  );
}
