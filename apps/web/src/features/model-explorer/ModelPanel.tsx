import { Button, Kbd } from '@mantine/core';
import { IconFrame } from '@tabler/icons-react';
import { useEffect } from 'react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { useBoardView } from '../board-page/useBoardView.ts';
import { useDerivation } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { ModelBranch } from './ModelBranch.tsx';
import classes from './ModelPanel.module.css';
import { toModelTree } from './toModelTree.ts';

/** What the wall means, as a tree that leads back to the notes. */
export function ModelPanel() {
  const { model } = useDerivation();
  const { selectedIds, revealAndSelect, light } = useSelection();
  const { show } = useBoardView();
  const tree = toModelTree(model);
  // What is lit goes out with the list.
  useEffect(() => () => light([]), [light]);
  if (tree.length === 0) {
    return (
      <EmptyState icon={IconFrame} title="No bounded context yet">
        Press <Kbd size="xs">F</Kbd> and draw a frame around notes that share one language. It becomes one service.
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.more}>
        <Button size="compact-xs" variant="subtle" onClick={() => show('model')}>
          Open the explorer
        </Button>
      </div>
      <ul className={classes.tree}>
        {tree.map((node) => (
          <ModelBranch
            key={node.key}
            node={node}
            isCurrent={({ wallIds }) => wallIds.some((id) => selectedIds.includes(id))}
            onChoose={({ wallIds }) => revealAndSelect(wallIds)}
          />
        ))}
      </ul>
    </>
  );
}
