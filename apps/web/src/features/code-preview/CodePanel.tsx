import { Kbd } from '@mantine/core';
import { IconFrame } from '@tabler/icons-react';
import { useEffect } from 'react';
import '@fontsource-variable/jetbrains-mono/index.css';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { useDerivation } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { CodeBrowser } from './CodeBrowser.tsx';
import { useCode } from './codeStore.ts';
import { contextOfSelection } from './contextOfSelection.ts';

/** The code of one bounded context, following the wall as it changes. */
export function CodePanel() {
  const { model } = useDerivation();
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const { contextId, chooseContext } = useCode();
  const selectedContextId = contextOfSelection(model, selectedIds)?.id;
  useEffect(() => {
    if (selectedContextId !== undefined && useCode.getState().contextId !== selectedContextId)
      chooseContext(selectedContextId);
  }, [selectedContextId, chooseContext]);

  const context = model.boundedContexts.find(({ id }) => id === contextId) ?? model.boundedContexts[0];
  if (context === undefined) {
    return (
      <EmptyState icon={IconFrame} title="Code comes from bounded contexts">
        Press <Kbd size="xs">F</Kbd> and draw a frame around notes that belong together. Its code appears here and
        follows the wall.
      </EmptyState>
    );
  }
  return <CodeBrowser key={context.id} contextId={context.id} />;
}
