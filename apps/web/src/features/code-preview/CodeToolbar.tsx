import { routes } from '@lambdastorm/contract';
import type { TargetId } from '@lambdastorm/generator';
import { NativeSelect } from '@mantine/core';
import { IconArrowMerge, IconFileZip } from '@tabler/icons-react';
import { useState } from 'react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { useBoardSession, useDerivation, useSaveState } from '../board-session/BoardSession.ts';
import classes from './CodeToolbar.module.css';
import { useCode } from './codeStore.ts';
import { downloadFile } from './downloadFile.ts';
import { GenerateAgainDialog } from './GenerateAgainDialog.tsx';

const targetLabels = {
  'aws-lambda-typescript': 'AWS Lambda in TypeScript',
  'json-schema': 'JSON Schema',
} satisfies Record<TargetId, string>;

export function CodeToolbar({ contextId }: { readonly contextId: string }) {
  const { boardId } = useBoardSession();
  const { model } = useDerivation();
  const { target, chooseContext, chooseTarget } = useCode();
  const isSaved = useSaveState().status === 'saved';
  const [isMerging, setIsMerging] = useState(false);

  return (
    <div className={classes.toolbar}>
      <NativeSelect
        size="xs"
        aria-label="Bounded context"
        className={classes.choice}
        value={contextId}
        onChange={(event) => chooseContext(event.currentTarget.value)}
        data={model.boundedContexts.map(({ id, name }) => ({
          value: id,
          label: name === '' ? 'Untitled context' : name,
        }))}
      />
      <NativeSelect
        size="xs"
        aria-label="Target"
        className={classes.choice}
        value={target}
        onChange={(event) => chooseTarget(event.currentTarget.value as TargetId)}
        data={Object.entries(targetLabels).map(([value, label]) => ({ value, label }))}
      />
      <IconAction
        icon={IconFileZip}
        size={30}
        label={isSaved ? 'Download the project as a zip' : 'Download the project as it was saved last'}
        onClick={() => {
          downloadFile(routes.project(boardId, contextId, target)).catch((error: unknown) =>
            notifyFailure('The project was not downloaded', error),
          );
        }}
      />
      <IconAction
        icon={IconArrowMerge}
        size={30}
        label="Generate again into a project that you have"
        onClick={() => setIsMerging(true)}
      />
      {isMerging ? <GenerateAgainDialog contextId={contextId} onClose={() => setIsMerging(false)} /> : null}
    </div>
  );
}
