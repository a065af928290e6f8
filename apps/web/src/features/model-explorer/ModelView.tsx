import { Button } from '@mantine/core';
import { IconBinaryTree } from '@tabler/icons-react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { useBoardView } from '../board-page/useBoardView.ts';
import { useDerivation } from '../board-session/BoardSession.ts';
import { ContextPage } from './ContextPage.tsx';
import { ElementPage } from './ElementPage.tsx';
import { findElement } from './findElement.ts';
import { ModelBranch } from './ModelBranch.tsx';
import panelClasses from './ModelPanel.module.css';
import classes from './ModelView.module.css';
import { toModelTree } from './toModelTree.ts';

/** The model, a page for each context and each thing in it: what is known, and what is missing. */
export function ModelView() {
  const { model } = useDerivation();
  const { of, show } = useBoardView();
  const [firstContext] = model.boundedContexts;
  if (firstContext === undefined) {
    return (
      <EmptyState icon={IconBinaryTree} title="No bounded context yet">
        Frame notes that share one language on the wall; each frame becomes a service with a page of its own.
        <p>
          <Button size="xs" variant="default" onClick={() => show('wall')}>
            To the wall
          </Button>
        </p>
      </EmptyState>
    );
  }
  const found = of === undefined ? undefined : findElement(model, of);
  const context = model.boundedContexts.find(({ id }) => id === of) ?? found?.context ?? firstContext;
  return (
    <div className={classes.view}>
      <nav className={classes.tree} aria-label="Model">
        <ul className={panelClasses.tree}>
          {toModelTree(model).map((node) => (
            <ModelBranch
              key={node.key}
              node={node}
              isCurrent={({ elementId }) => elementId === (found?.element.id ?? context.id)}
              onChoose={({ elementId }) => show('model', elementId)}
            />
          ))}
        </ul>
      </nav>
      <div className={classes.page}>
        {of !== undefined && found === undefined && context.id !== of ? (
          <p className={classes.gone}>What this address names is not on the wall any more.</p>
        ) : null}
        {found === undefined ? (
          <ContextPage key={context.id} context={context} />
        ) : (
          <ElementPage key={found.element.id} found={found} />
        )}
      </div>
    </div>
  );
}
