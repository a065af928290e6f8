import { Button, Group, NativeSelect, SegmentedControl, Stack, Switch, useComputedColorScheme } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import { useBoardSession, useBoardSnapshot } from '../board-session/BoardSession.ts';
import { useBoard } from '../boards/boardQueries.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { copyPicture } from './copyPicture.ts';
import classes from './PictureForm.module.css';
import type { PaletteName } from './picturePalettes.ts';
import { pictureParts, takePart } from './picturePart.ts';
import { renderBoardSvg } from './renderBoardSvg.ts';
import { savePicture } from './savePicture.ts';
import { toPng } from './toPng.ts';

type Format = 'png' | 'svg';

/** What the picture shows and how, with a preview of exactly that picture. */
export function PictureForm() {
  const { boardId } = useBoardSession();
  const board = useBoardSnapshot();
  const name = useBoard(boardId).data?.name ?? 'Board';
  const { selectedIds } = useSelection();
  const [part, setPart] = useState('board');
  const [format, setFormat] = useState<Format>('png');
  const [scale, setScale] = useState(2);
  const [legend, setLegend] = useState(true);
  const [palette, setPalette] = useState<PaletteName>(
    useComputedColorScheme('light', { getInitialValueInEffect: false }),
  );
  const [isBusy, setIsBusy] = useState(false);

  const svg = renderBoardSvg(takePart(board, part, selectedIds), { name, legend, palette });

  async function download(): Promise<void> {
    const picture = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg, scale);
    savePicture(picture, name, format);
  }

  async function copy(): Promise<void> {
    await copyPicture(svg, scale);
    notifyDone('The picture is copied. Paste it into a document or a chat.');
  }

  async function attempt(work: () => Promise<void>, failure: string): Promise<void> {
    setIsBusy(true);
    await work().catch((error: unknown) => notifyFailure(failure, error));
    setIsBusy(false);
  }

  return (
    <Stack gap="md">
      <div className={classes.preview}>
        <img
          className={classes.picture}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          alt="Preview of the board as it will be exported"
        />
      </div>
      <NativeSelect
        label="What"
        data={pictureParts(board, selectedIds)}
        value={part}
        onChange={(event) => setPart(event.currentTarget.value)}
      />
      <Group gap="md">
        <SegmentedControl
          aria-label="Format"
          data={[
            { value: 'png', label: 'PNG' },
            { value: 'svg', label: 'SVG' },
          ]}
          value={format}
          onChange={(value) => setFormat(value === 'svg' ? 'svg' : 'png')}
        />
        <SegmentedControl
          aria-label="Scale"
          data={['1', '2', '3', '4'].map((value) => ({ value, label: `${value}×` }))}
          value={String(scale)}
          disabled={format === 'svg'}
          onChange={(value) => setScale(Number(value))}
        />
        <SegmentedControl
          aria-label="Colours of the picture"
          data={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          value={palette}
          onChange={(value) => setPalette(value === 'dark' ? 'dark' : 'light')}
        />
        <Switch label="Legend" checked={legend} onChange={(event) => setLegend(event.currentTarget.checked)} />
      </Group>
      <p className={classes.hint}>
        {format === 'svg'
          ? 'Sharp at every size, and it carries the board: drop it on the list of boards to go on from it.'
          : 'For documents and slides. An SVG can also be imported again as a board.'}
      </p>
      <Group justify="flex-end" gap="xs">
        <Button
          variant="default"
          leftSection={<IconCopy size={16} />}
          disabled={isBusy}
          onClick={() => void attempt(copy, 'The picture was not copied')}
        >
          Copy as picture
        </Button>
        <Button
          leftSection={<IconDownload size={16} />}
          loading={isBusy}
          onClick={() => void attempt(download, 'The picture was not made')}
        >
          Download
        </Button>
      </Group>
    </Stack>
  );
}
