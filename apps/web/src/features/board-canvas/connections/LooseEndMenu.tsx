import { stickyKinds } from '@lambdastorm/board';
import { Menu } from '@mantine/core';
import { useBoardSnapshot } from '../../board-session/BoardSession.ts';
import { placeFollower } from '../actions/placing.ts';
import { useMode } from '../modeStore.ts';
import { KindSwatch } from '../tools/KindSwatch.tsx';
import { useWall } from '../Wall.ts';
import { kindsAfter } from './connectionRules.ts';

/** Where an arrow was dropped on bare wall: the kinds that may follow. */
export function LooseEndMenu() {
  const wall = useWall();
  const { level, notes } = useBoardSnapshot();
  const looseEnd = useMode((mode) => mode.looseEnd);
  const from = notes.find((note) => note.id === looseEnd?.from);
  if (looseEnd === undefined || from === undefined) return null;
  const { x, y } = looseEnd.screen;
  return (
    <Menu opened position="right-start" onClose={() => useMode.getState().set({ looseEnd: undefined })} shadow="md">
      <Menu.Target>
        <span className="menu-anchor" style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>What follows?</Menu.Label>
        {kindsAfter(from.kind, level).map((kind) => (
          <Menu.Item
            key={kind}
            leftSection={<KindSwatch kind={kind} />}
            onClick={() => placeFollower(wall, looseEnd, kind)}
          >
            {stickyKinds[kind].label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
