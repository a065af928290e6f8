import { Menu } from '@mantine/core';
import {
  IconBookUpload,
  IconCheck,
  IconDotsVertical,
  IconFileZip,
  IconPhotoDown,
  IconSearch,
  IconUserPlus,
} from '@tabler/icons-react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { ThemeMenuItems } from '../../shared/ui/ThemeMenu.tsx';
import { useShareDialog } from '../access/shareDialogStore.ts';
import { usePictureDialog } from '../board-picture/pictureDialogStore.ts';
import { useBoardSession, useBoardSnapshot, useMayEdit } from '../board-session/BoardSession.ts';
import { useDownloadDialog } from '../code-download/downloadDialogStore.ts';
import { useFinding } from '../command-palette/findingStore.ts';
import { usePublishDialog } from '../publishing/publishDialogStore.ts';
import { boardLevels } from './boardLevels.ts';
import { boardViews } from './boardViews.ts';
import { useBoardView } from './useBoardView.ts';

/** What the header has no room for on a narrow window. */
export function BoardMenu({ className }: { readonly className: string | undefined }) {
  const { document } = useBoardSession();
  const mayEdit = useMayEdit();
  const { level } = useBoardSnapshot();
  const { view, show } = useBoardView();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconAction icon={IconDotsVertical} label="More" className={className} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconSearch size={16} />} onClick={() => useFinding.getState().open('everything')}>
          Find
        </Menu.Item>
        <Menu.Item leftSection={<IconUserPlus size={16} />} onClick={useShareDialog.getState().open}>
          Share
        </Menu.Item>
        <Menu.Item leftSection={<IconPhotoDown size={16} />} onClick={usePictureDialog.getState().open}>
          Export a picture
        </Menu.Item>
        <Menu.Item leftSection={<IconFileZip size={16} />} onClick={useDownloadDialog.getState().open}>
          Download projects
        </Menu.Item>
        <Menu.Item leftSection={<IconBookUpload size={16} />} onClick={() => usePublishDialog.getState().open()}>
          Publish to the catalog
        </Menu.Item>
        <Menu.Label>Show</Menu.Label>
        {boardViews.map(({ value, label, icon: ViewIcon }) => (
          <Menu.Item
            key={value}
            leftSection={<ViewIcon size={16} />}
            rightSection={value === view ? <IconCheck size={14} aria-label="chosen" /> : null}
            onClick={() => show(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Label>Level</Menu.Label>
        {boardLevels.map(({ value, label }) => (
          <Menu.Item
            key={value}
            disabled={!mayEdit}
            rightSection={value === level ? <IconCheck size={14} aria-label="chosen" /> : null}
            onClick={() => document.edit({ type: 'setLevel', level: value })}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Label>Colours</Menu.Label>
        <ThemeMenuItems />
      </Menu.Dropdown>
    </Menu>
  );
}
