import { type Icon, IconArrowBigDownLine, IconChevronRight } from '@tabler/icons-react';
import { type CSSProperties, useState } from 'react';
import { contextHue } from '../../shared/theme/contextHue.ts';
import { kindIcons } from '../../shared/theme/kindIcons.ts';
import { useSelection } from '../selection/selectionStore.ts';
import classes from './ModelPanel.module.css';
import type { ModelTreeNode } from './toModelTree.ts';

export function ModelBranch({ node }: { readonly node: ModelTreeNode }) {
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
        <ModelName node={node} />
      </div>
      {hasChildren && isOpen ? (
        <ul className={classes.children}>
          {node.children.map((child) => (
            <ModelBranch key={child.key} node={child} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function ModelName({ node: { kind, name, remark, wallIds, key } }: { readonly node: ModelTreeNode }) {
  const { selectedIds, revealAndSelect } = useSelection();
  const isSelected = wallIds.some((id) => selectedIds.includes(id));
  return (
    <button type="button" className={classes.name} aria-current={isSelected} onClick={() => revealAndSelect(wallIds)}>
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
