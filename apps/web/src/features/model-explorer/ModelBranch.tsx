import { type Icon, IconArrowBigDownLine, IconChevronRight } from '@tabler/icons-react';
import { type CSSProperties, useState } from 'react';
import { contextHue } from '../../shared/theme/contextHue.ts';
import { kindIcons } from '../../shared/theme/kindIcons.ts';
import { useSelection } from '../selection/selectionStore.ts';
import classes from './ModelPanel.module.css';
import type { ModelTreeNode } from './toModelTree.ts';

export interface ModelBranchProps {
  readonly node: ModelTreeNode;
  readonly isCurrent: (node: ModelTreeNode) => boolean;
  readonly onChoose: (node: ModelTreeNode) => void;
}

export function ModelBranch({ node, isCurrent, onChoose }: ModelBranchProps) {
  const [isOpen, setIsOpen] = useState(true);
  const hasChildren = node.children.length > 0;
  return (
    <li>
      <div className={classes.line} data-kind={node.kind}>
        {hasChildren ? (
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-label={`${isOpen ? 'Fold' : 'Unfold'} ${node.name}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            <IconChevronRight size={14} aria-hidden />
          </button>
        ) : (
          <span className={classes.toggle} />
        )}
        <ModelName node={node} isCurrent={isCurrent(node)} onChoose={() => onChoose(node)} />
      </div>
      {hasChildren && isOpen ? (
        <ul className={classes.children}>
          {node.children.map((child) => (
            <ModelBranch key={child.key} node={child} isCurrent={isCurrent} onChoose={onChoose} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

interface ModelNameProps {
  readonly node: ModelTreeNode;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** Pointing at it lights what it is on the wall. */
function ModelName({ node: { kind, name, remark, wallIds, key }, isCurrent, onChoose }: ModelNameProps) {
  const light = useSelection((selection) => selection.light);
  return (
    <button
      type="button"
      className={classes.name}
      aria-current={isCurrent}
      onClick={onChoose}
      onPointerEnter={() => light(wallIds)}
      onPointerLeave={() => light([])}
      onFocus={() => light(wallIds)}
      onBlur={() => light([])}
    >
      {kind === 'boundedContext' ? (
        <span className={classes.hue} style={{ background: contextHue(key) }} />
      ) : (
        <KindSign kind={kind} />
      )}
      <span className={classes.words}>
        {name === '' ? 'No words yet' : name}
        {remark === '' ? null : <span className={classes.remark}> {remark}</span>}
      </span>
    </button>
  );
}

function KindSign({ kind }: { readonly kind: Exclude<ModelTreeNode['kind'], 'boundedContext'> }) {
  const SignIcon: Icon = kind === 'subscription' ? IconArrowBigDownLine : kindIcons[kind];
  const paper = kind === 'subscription' ? 'domainEvent' : kind;
  return (
    <span className={classes.paper} style={{ '--paper': `var(--paper-${paper})` } as CSSProperties}>
      <SignIcon size={12} stroke={2} aria-hidden />
    </span>
  );
}
