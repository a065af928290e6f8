import { Kbd } from '@mantine/core';
import { IconFrame } from '@tabler/icons-react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { useDerivation } from '../board-session/BoardSession.ts';
import { ModelBranch } from './ModelBranch.tsx';
import classes from './ModelPanel.module.css';
import { toModelTree } from './toModelTree.ts';

/** What the wall means, as a tree that leads back to the notes. */
export function ModelPanel() {
  const { model } = useDerivation();
  const tree = toModelTree(model);
  if (tree.length === 0) {
    return (
      <EmptyState icon={IconFrame} title="No bounded context yet">
        Press <Kbd size="xs">F</Kbd> and draw a frame around notes that share one language. It becomes one service.
      </EmptyState>
    );
  }
  return (
    <ul className={classes.tree}>
      {tree.map((node) => (
        <ModelBranch key={node.key} node={node} />
      ))}
    </ul>
  );
}
