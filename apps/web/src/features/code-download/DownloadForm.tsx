import type { GeneratedProject, TargetId } from '@lambdastorm/generator';
import { Button, Checkbox, Group, NativeSelect, Progress } from '@mantine/core';
import { IconFrame, IconPlugConnectedX } from '@tabler/icons-react';
import { useState } from 'react';
import { countOf } from '../../shared/countOf.ts';
import { saveFile } from '../../shared/saveFile.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { notifyDone, notifyFailure } from '../../shared/ui/notify.ts';
import { useBoardSession, useDerivation } from '../board-session/BoardSession.ts';
import { useBoard } from '../boards/boardQueries.ts';
import { askAboutCode } from '../code-preview/codeClient.ts';
import { useCode } from '../code-preview/codeStore.ts';
import { targetLabels } from '../code-preview/targetLabels.ts';
import { ChangeReport } from './ChangeReport.tsx';
import { ContextChoices } from './ContextChoices.tsx';
import { contextChoices } from './contextChoices.ts';
import classes from './DownloadForm.module.css';
import { fileChanges } from './fileChanges.ts';
import { keepDownloads } from './lastDownloads.ts';
import { useLastDownloads } from './useLastDownloads.ts';
import { useProjects } from './useProjects.ts';

/** Chooses what to download and shows what it brings. */
export function DownloadForm({ onDone }: { readonly onDone: () => void }) {
  const { boardId } = useBoardSession();
  const { model, findings } = useDerivation();
  const { target, chooseTarget } = useCode();
  const [leavesOutErrors, setLeavesOutErrors] = useState(false);
  const [withPlatform, setWithPlatform] = useState(false);
  const [unchosenIds, setUnchosenIds] = useState<readonly string[]>([]);
  const projects = useProjects(model, target);
  const choices = contextChoices(model, findings, leavesOutErrors);
  const lastDownloads = useLastDownloads(
    { boardId, target },
    choices.map(({ id }) => id),
  );
  const chosenIds = choices.filter(({ id, isPossible }) => isPossible && !unchosenIds.includes(id)).map(({ id }) => id);
  const chosen = chosenIds.flatMap((id) => projects.byContext.get(id) ?? []);
  const isWriting = projects.failure === undefined && projects.byContext.size < projects.total;
  const save = useDownload(boardId, target, onDone);

  if (choices.length === 0) {
    return (
      <EmptyState icon={IconFrame} title="Code comes from bounded contexts">
        Draw a frame around notes that belong together; each becomes a project.
      </EmptyState>
    );
  }
  return (
    <div className={classes.form}>
      <div className={classes.options}>
        <ContextChoices
          choices={choices}
          chosenIds={chosenIds}
          onChoose={(ids) => setUnchosenIds(choices.map(({ id }) => id).filter((id) => !ids.includes(id)))}
        />
        <NativeSelect
          size="xs"
          label="Target"
          value={target}
          onChange={(event) => chooseTarget(event.currentTarget.value as TargetId)}
          data={Object.entries(targetLabels).map(([value, label]) => ({ value, label }))}
        />
        {target === 'aws-lambda-typescript' ? (
          <Checkbox
            size="xs"
            label="With the platform"
            description="The bus that the contexts share, and its archive"
            checked={withPlatform}
            onChange={(event) => setWithPlatform(event.currentTarget.checked)}
          />
        ) : null}
        {choices.some(({ errors }) => errors > 0) ? (
          <Checkbox
            size="xs"
            label="Leave out what has errors"
            description="Everything else of those contexts becomes code"
            checked={leavesOutErrors}
            onChange={(event) => setLeavesOutErrors(event.currentTarget.checked)}
          />
        ) : null}
      </div>
      <div className={classes.report}>
        {projects.failure === undefined ? null : (
          <EmptyState icon={IconPlugConnectedX} title="The code could not be written">
            The wall is fine; Lambdastorm made a mistake. {projects.failure}
          </EmptyState>
        )}
        {isWriting ? (
          <div role="status" className={classes.progress}>
            Writing the code: {projects.byContext.size} of {countOf(projects.total, 'context')}
            <Progress
              aria-label="Contexts written"
              size="sm"
              mt={6}
              value={(100 * projects.byContext.size) / Math.max(projects.total, 1)}
            />
          </div>
        ) : (
          chosen.map((project) => {
            const last = lastDownloads.get(project.contextId);
            return (
              <ChangeReport
                key={project.contextId}
                contextName={choices.find(({ id }) => id === project.contextId)?.name ?? project.folder}
                fileCount={project.files.length}
                downloadedAt={last?.at}
                changes={fileChanges(project.files, last?.files ?? new Map())}
              />
            );
          })
        )}
      </div>
      <Group justify="flex-end" gap="xs" className={classes.actions}>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button
          disabled={isWriting || chosen.length === 0}
          loading={save.isPacking}
          onClick={() => save.download(chosen, withPlatform)}
        >
          Download {countOf(chosen.length, 'project')}
        </Button>
      </Group>
    </div>
  );
}

function useDownload(boardId: string, target: TargetId, onDone: () => void) {
  const name = useBoard(boardId).data?.name ?? 'Board';
  const [isPacking, setIsPacking] = useState(false);
  async function pack(projects: readonly GeneratedProject[], withPlatform: boolean): Promise<void> {
    setIsPacking(true);
    try {
      const { bytes } = await askAboutCode({ type: 'zip', projects, withPlatform });
      const [only] = projects;
      const file = !withPlatform && projects.length === 1 && only !== undefined ? only.folder : name;
      saveFile(new Blob([new Uint8Array(bytes)], { type: 'application/zip' }), `${file}.zip`);
      await keepDownloads({ boardId, target }, projects);
      notifyDone(`${countOf(projects.length, 'project')} downloaded.`);
      onDone();
    } catch (error) {
      notifyFailure('The projects were not downloaded', error);
    } finally {
      setIsPacking(false);
    }
  }
  return { isPacking, download: (...what: Parameters<typeof pack>) => void pack(...what) };
}
