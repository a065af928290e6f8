import type { BoardLevel } from '@lambdastorm/board';
import { SegmentedControl, Tooltip } from '@mantine/core';
import { useBoardSession, useBoardSnapshot, useMayEdit } from '../board-session/BoardSession.ts';
import { boardLevels } from './boardLevels.ts';

export function LevelSwitch() {
  const { document } = useBoardSession();
  const { level } = useBoardSnapshot();
  const mayEdit = useMayEdit();
  return (
    <SegmentedControl
      size="xs"
      aria-label="How strictly the wall is read"
      value={level}
      disabled={!mayEdit}
      onChange={(next) => document.edit({ type: 'setLevel', level: next as BoardLevel })}
      data={boardLevels.map(({ value, label, meaning }) => ({
        value,
        label: (
          <Tooltip label={meaning} multiline w={240} openDelay={500}>
            <span>{label}</span>
          </Tooltip>
        ),
      }))}
    />
  );
}
