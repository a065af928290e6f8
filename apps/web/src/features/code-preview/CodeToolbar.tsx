import type { TargetId } from '@lambdastorm/generator';
import { NativeSelect } from '@mantine/core';
import { IconArrowMerge, IconBookUpload, IconFileZip } from '@tabler/icons-react';
import { useState } from 'react';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { useDerivation } from '../board-session/BoardSession.ts';
import { useDownloadDialog } from '../code-download/downloadDialogStore.ts';
import { usePublishDialog } from '../publishing/publishDialogStore.ts';
import classes from './CodeToolbar.module.css';
import { useCode } from './codeStore.ts';
import { GenerateAgainDialog } from './GenerateAgainDialog.tsx';
import { targetLabels } from './targetLabels.ts';

export function CodeToolbar({ contextId }: { readonly contextId: string }) {
  const { model } = useDerivation();
  const { target, chooseContext, chooseTarget } = useCode();
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
      <IconAction icon={IconFileZip} size={30} label="Download projects" onClick={useDownloadDialog.getState().open} />
      <IconAction
        icon={IconArrowMerge}
        size={30}
        label="Generate again into a project that you have"
        onClick={() => setIsMerging(true)}
      />
      <IconAction
        icon={IconBookUpload}
        size={30}
        label="Publish to the catalog"
        onClick={() => usePublishDialog.getState().open(contextId)}
      />
      {isMerging ? <GenerateAgainDialog contextId={contextId} onClose={() => setIsMerging(false)} /> : null}
    </div>
  );
}
