import { Button, FileButton, Loader, Modal, Switch } from '@mantine/core';
import { IconDownload, IconFileZip } from '@tabler/icons-react';
import { useState } from 'react';
import { saveFile } from '../../shared/saveFile.ts';
import { useDerivation } from '../board-session/BoardSession.ts';
import { useCode } from './codeStore.ts';
import classes from './GenerateAgainDialog.module.css';
import { MergedFiles } from './MergedFiles.tsx';
import { useZipRegeneration } from './useZipRegeneration.ts';

export interface GenerateAgainDialogProps {
  readonly contextId: string;
  readonly onClose: () => void;
}

/** Merges what became of a downloaded project with what the wall asks for: shown first, then downloaded. */
export function GenerateAgainDialog({ contextId, onClose }: GenerateAgainDialogProps) {
  const { model } = useDerivation();
  const { target } = useCode();
  const [file, setFile] = useState<File>();
  const [discardEdits, setDiscardEdits] = useState(false);
  const state = useZipRegeneration({ file, model, contextId, target, discardEdits });
  const regeneration = state.status === 'shown' ? state.regeneration : undefined;
  const zip = regeneration?.zip;
  const needsDiscarding = discardEdits || regeneration?.files.some(({ status }) => status === 'edited') === true;

  return (
    <Modal opened onClose={onClose} title="Generate again" size={960} classNames={{ body: classes.body }}>
      <p className={classes.sentence}>
        Hand in the project as you have it now, zipped with its hidden files. What you wrote stays; what follows from
        the wall is brought up to date.
      </p>
      <div className={classes.actions}>
        <FileButton onChange={(chosen) => setFile(chosen ?? undefined)} accept=".zip,application/zip">
          {(props) => (
            <Button {...props} data-autofocus variant="default" leftSection={<IconFileZip size={16} />}>
              {file === undefined ? 'Choose the zip' : 'Choose another zip'}
            </Button>
          )}
        </FileButton>
        {file === undefined ? null : <span className={classes.name}>{file.name}</span>}
        {zip === undefined || file === undefined ? null : (
          <Button
            leftSection={<IconDownload size={16} />}
            onClick={() => saveFile(new Blob([new Uint8Array(zip)], { type: 'application/zip' }), file.name)}
          >
            Save the merged project
          </Button>
        )}
      </div>
      {needsDiscarding ? (
        <Switch
          size="xs"
          label="Replace generated files that were edited, and keep copies in .lambdastorm/backup"
          checked={discardEdits}
          onChange={(event) => setDiscardEdits(event.currentTarget.checked)}
        />
      ) : null}
      {state.status === 'working' ? (
        <p className={classes.sentence} role="status">
          <Loader size={16} color="gray" /> Merging
        </p>
      ) : null}
      {state.status === 'failed' ? (
        <p className={classes.failure} role="alert">
          {state.sentence}
        </p>
      ) : null}
      {regeneration === undefined ? null : (
        <>
          {zip === undefined ? (
            <p className={classes.failure} role="alert">
              Something is in the way, so there is nothing to save yet.
            </p>
          ) : null}
          {[...regeneration.versions, ...regeneration.kept].map((sentence) => (
            <p key={sentence} className={classes.sentence}>
              {sentence}
            </p>
          ))}
          <MergedFiles files={regeneration.files} />
        </>
      )}
    </Modal>
  );
}
