import { type BoardSnapshot, type StickyKind, type StickyNote, stickyKinds } from '@lambdastorm/board';
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowsExchange,
  IconBookUpload,
  IconChevronDown,
  IconCopy,
  IconCrop169,
  IconLink,
  IconLockOpen,
  IconPencil,
  IconRoute,
  IconSeparatorVertical,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { copyLinkTo } from '../../access/copyBoardLink.ts';
import { usePublishDialog } from '../../publishing/publishDialogStore.ts';
import {
  changeSelectedKind,
  duplicateSelected,
  removeSelected,
  togglePivotal,
  writeSelected,
} from '../actions/changing.ts';
import { connectSelected, reverseConnection } from '../actions/connecting.ts';
import { placeFrame } from '../actions/placing.ts';
import { framesOf } from '../actions/selected.ts';
import { toggleLock } from '../actions/structuring.ts';
import { KindSwatch } from '../tools/KindSwatch.tsx';
import { useWall } from '../Wall.ts';
import { ArrangeMenu } from './ArrangeMenu.tsx';

export interface SelectionButtonsProps {
  readonly board: BoardSnapshot;
  readonly notes: readonly StickyNote[];
  readonly selectedIds: readonly string[];
}

export function SelectionButtons({ board, notes, selectedIds }: SelectionButtonsProps) {
  const wall = useWall();
  const [firstId] = selectedIds;
  const isOne = selectedIds.length === 1;
  const connection = isOne ? board.connections.find(({ id }) => id === selectedIds[0]) : undefined;
  const things = [...framesOf(board, selectedIds), ...notes];
  if (things.length > 0 && things.every(({ locked }) => locked === true)) {
    return (
      <>
        <Tool label="Unlock (Ctrl Shift L)" icon={<IconLockOpen size={16} />} onClick={() => toggleLock(wall)} />
        <Tool label="Duplicate (Ctrl D)" icon={<IconCopy size={16} />} onClick={() => duplicateSelected(wall)} />
      </>
    );
  }
  const hasEvents = notes.some(({ kind }) => kind === 'domainEvent');
  return (
    <>
      {notes.length > 0 && <KindMenu notes={notes} />}
      {isOne && <Tool label="Write (Enter)" icon={<IconPencil size={16} />} onClick={() => writeSelected(wall)} />}
      {connection !== undefined && (
        <Tool
          label="Turn round"
          icon={<IconArrowsExchange size={16} />}
          onClick={() => reverseConnection(wall, connection)}
        />
      )}
      {hasEvents && (
        <Tool
          label={notes.every(({ pivotal }) => pivotal) ? 'No longer pivotal' : 'Pivotal: parts the timeline'}
          icon={<IconSeparatorVertical size={16} />}
          onClick={() => togglePivotal(wall)}
        />
      )}
      {notes.length > 1 && (
        <Tool
          label="Connect in reading order (L)"
          icon={<IconRoute size={16} />}
          onClick={() => connectSelected(wall)}
        />
      )}
      {connection === undefined && <ArrangeMenu board={board} selectedIds={selectedIds} />}
      {notes.length > 0 && (
        <Tool label="Bounded context around it (F)" icon={<IconCrop169 size={16} />} onClick={() => placeFrame(wall)} />
      )}
      {connection === undefined && (
        <Tool label="Duplicate (Ctrl D)" icon={<IconCopy size={16} />} onClick={() => duplicateSelected(wall)} />
      )}
      {firstId !== undefined && isOne && board.frames.some(isContext(firstId)) && (
        <Tool
          label="Publish to the catalog"
          icon={<IconBookUpload size={16} />}
          onClick={() => usePublishDialog.getState().open(firstId)}
        />
      )}
      {firstId !== undefined && isOne && (
        <Tool label="Copy a link to here" icon={<IconLink size={16} />} onClick={() => void copyLinkTo(firstId)} />
      )}
      <Tool label="Remove (Delete)" icon={<IconTrash size={16} />} onClick={() => removeSelected(wall)} />
    </>
  );
}

function isContext(frameId: string): (frame: BoardSnapshot['frames'][number]) => boolean {
  return ({ id, kind }) => id === frameId && kind === 'boundedContext';
}

function KindMenu({ notes }: { readonly notes: readonly StickyNote[] }) {
  const wall = useWall();
  const [first] = notes;
  const kinds = new Set(notes.map(({ kind }) => kind));
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className="kind-button"
          aria-label={kinds.size === 1 ? 'Change the kind' : `${notes.length} notes: change the kind`}
        >
          {kinds.size === 1 && first !== undefined ? (
            <KindSwatch kind={first.kind} />
          ) : (
            <span className="kind-mixed">{notes.length}</span>
          )}
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Change to</Menu.Label>
        {(Object.keys(stickyKinds) as StickyKind[]).map((kind) => (
          <Menu.Item key={kind} leftSection={<KindSwatch kind={kind} />} onClick={() => changeSelectedKind(wall, kind)}>
            {stickyKinds[kind].label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}

function Tool({ label, icon, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={30} aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
