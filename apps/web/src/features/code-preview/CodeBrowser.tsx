import { Loader } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { useDerivation } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import classes from './CodeBrowser.module.css';
import { CodeToolbar } from './CodeToolbar.tsx';
import { CodeView } from './CodeView.tsx';
import { useCode } from './codeStore.ts';
import { FileTree } from './FileTree.tsx';
import { fileOfNotes } from './fileOfNotes.ts';
import { useProject } from './useProject.ts';

export function CodeBrowser({ contextId }: { readonly contextId: string }) {
  const { model } = useDerivation();
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const { target, path, openFile } = useCode();
  const state = useProject(model, contextId, target);
  const project = state.status === 'shown' ? state.project : undefined;
  const pathOfSelection = project && fileOfNotes(project.files, selectedIds)?.path;

  // Selecting a note opens its file; other files can be opened after that.
  useEffect(() => {
    if (pathOfSelection !== undefined) openFile(pathOfSelection);
  }, [pathOfSelection, openFile]);

  const files = project?.files ?? [];
  const file = files.find((each) => each.path === path) ?? files.find((each) => each.noteIds.length > 0) ?? files[0];
  return (
    <div className={classes.browser}>
      <CodeToolbar contextId={contextId} />
      {state.status === 'failed' ? (
        <EmptyState icon={IconPlugConnectedX} title="The code could not be written">
          The wall is fine; Lambdastorm made a mistake. Your next change tries again. {state.sentence}
        </EmptyState>
      ) : null}
      {state.status === 'waiting' ? (
        <p className={classes.waiting} role="status">
          <Loader size={16} color="gray" /> Writing the code
        </p>
      ) : null}
      {project === undefined ? null : (
        <div className={classes.split}>
          <FileTree project={project} openPath={file?.path} />
          {file === undefined ? (
            <p className={classes.waiting}>This context has nothing to generate from yet.</p>
          ) : (
            <CodeView key={file.path} file={file} before={project.before.get(file.path)} />
          )}
        </div>
      )}
    </div>
  );
}
