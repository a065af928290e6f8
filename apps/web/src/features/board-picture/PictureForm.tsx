import { Button, Group, Progress, Stack, useComputedColorScheme } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { notifyDone } from '../../shared/ui/notify.ts';
import { useBoardSession, useBoardSnapshot } from '../board-session/BoardSession.ts';
import { useBoard } from '../boards/boardQueries.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { copyPicture } from './copyPicture.ts';
import { outputOf, type PictureChoice } from './PictureChoice.ts';
import { PictureChoices } from './PictureChoices.tsx';
import classes from './PictureForm.module.css';
import { pictureHint } from './pictureHint.ts';
import { pictureParts, takePart } from './picturePart.ts';
import { scalesFor } from './pngSize.ts';
import { type PictureOrder, requestPicture } from './requestPicture.ts';
import { savePicture } from './savePicture.ts';
import { usePictureWork } from './usePictureWork.ts';
import { usePreview } from './usePreview.ts';

/** What the picture shows and how, with a preview made of the same drawing. */
export function PictureForm() {
  const { boardId } = useBoardSession();
  const board = useBoardSnapshot();
  const name = useBoard(boardId).data?.name ?? 'Board';
  const { selectedIds } = useSelection();
  const [choice, setChoice] = useState<PictureChoice>({
    ...{ part: 'board', format: 'png', scale: 2, pages: 'one', withFont: true, legend: true },
    palette: useComputedColorScheme('light', { getInitialValueInEffect: false }),
  });
  const { share, run, cancel } = usePictureWork();

  const { part, format, pages, legend, palette } = choice;
  const wanted = { board: takePart(board, part, selectedIds), name, legend, palette };
  const preview = usePreview({ ...wanted, output: { type: 'preview', of: format, pages } });
  const scales = preview.picture === undefined ? [1, 2, 3, 4] : scalesFor(preview.picture.size);
  const scale = scales.findLast((each) => each <= choice.scale) ?? scales[0] ?? 1;

  async function download(order: PictureOrder): Promise<void> {
    const { file } = await requestPicture({ ...wanted, output: outputOf(choice, scale) }, order);
    savePicture(file, name, format);
  }

  async function copy(order: PictureOrder): Promise<void> {
    const painting = requestPicture({ ...wanted, output: { type: 'png', scale } }, order);
    await copyPicture(painting.then(({ file }) => file));
    notifyDone('The picture is copied. Paste it into a document or a chat.');
  }

  return (
    <Stack gap="md">
      <div className={classes.preview} aria-busy={preview.url === undefined}>
        {preview.url === undefined ? (
          <p className={classes.hint}>{preview.failure === undefined && 'Drawing the preview …'}</p>
        ) : (
          <img className={classes.picture} src={preview.url} alt="Preview of the board as it will be exported" />
        )}
      </div>
      <PictureChoices
        choice={choice}
        parts={pictureParts(board, selectedIds)}
        scales={scales}
        scale={scale}
        hasFrames={wanted.board.frames.length > 0}
        onChange={(change) => setChoice((last) => ({ ...last, ...change }))}
      />
      <p className={classes.hint}>{preview.failure ?? pictureHint(choice, preview.picture, scale)}</p>
      <Group justify="flex-end" gap="xs">
        {share !== undefined && (
          <Group gap="xs" className={classes.progress}>
            <Progress flex={1} value={100 * share} aria-label="Making the picture" />
            <Button variant="default" size="compact-sm" onClick={cancel}>
              Cancel
            </Button>
          </Group>
        )}
        <Button
          variant="default"
          leftSection={<IconCopy size={16} />}
          {...(share === undefined ? {} : busy)}
          onClick={() => void run(copy, 'The picture was not copied')}
        >
          Copy as picture
        </Button>
        <Button
          leftSection={<IconDownload size={16} />}
          {...(share === undefined ? {} : busy)}
          onClick={() => void run(download, 'The picture was not made')}
        >
          Download
        </Button>
      </Group>
    </Stack>
  );
}

/** Looks disabled and keeps the focus, which a disabled button would lose. */
const busy = { 'data-disabled': true, 'aria-disabled': true } as const;
