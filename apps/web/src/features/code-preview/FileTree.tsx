import { IconChevronRight, IconFile } from '@tabler/icons-react';
import { type CSSProperties, useEffect, useRef } from 'react';
import { useSelection } from '../selection/selectionStore.ts';
import { useCode } from './codeStore.ts';
import classes from './FileTree.module.css';
import { type FileTreeNode, toFileTree } from './fileTree.ts';
import { ownerLooks } from './ownerLooks.ts';
import type { ShownProject } from './useProject.ts';

export interface FileTreeProps {
  readonly project: ShownProject;
  readonly openPath: string | undefined;
}

export function FileTree({ project, openPath }: FileTreeProps) {
  return (
    <nav className={classes.tree} aria-label="Files">
      <Branch
        nodes={toFileTree(project.files.map(({ path }) => path))}
        depth={0}
        project={project}
        openPath={openPath}
      />
    </nav>
  );
}

interface BranchProps extends FileTreeProps {
  readonly nodes: readonly FileTreeNode[];
  readonly depth: number;
}

function Branch({ nodes, depth, ...rest }: BranchProps) {
  const { foldedFolders, toggleFolder } = useCode();
  return (
    <ul className={classes.list} style={{ '--depth': depth } as CSSProperties}>
      {nodes.map((node) => {
        if (node.type === 'file') return <FileLine key={node.path} node={node} {...rest} />;
        const isOpen = !foldedFolders.has(node.path);
        return (
          <li key={node.path}>
            <button
              type="button"
              className={classes.line}
              aria-expanded={isOpen}
              onClick={() => toggleFolder(node.path)}
            >
              <IconChevronRight size={14} className={classes.chevron} aria-hidden />
              <span className={classes.name}>{node.name}</span>
            </button>
            {isOpen ? <Branch nodes={node.children} depth={depth + 1} {...rest} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

interface FileLineProps extends FileTreeProps {
  readonly node: FileTreeNode;
}

function FileLine({ node: { path, name }, project, openPath }: FileLineProps) {
  const openFile = useCode((code) => code.openFile);
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const line = useRef<HTMLButtonElement>(null);
  const isOpen = path === openPath;
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const file = project.files.find((each) => each.path === path);
  if (file === undefined) return null;
  const isOfSelection = file.noteIds.some((id) => selectedIds.includes(id));
  return (
    <li>
      <button
        ref={line}
        type="button"
        className={classes.line}
        aria-current={isOpen}
        data-of-selection={isOfSelection || undefined}
        title={`${path}: ${ownerLooks[file.owner].meaning}`}
        onClick={() => openFile(path)}
      >
        <IconFile size={14} className={classes.icon} aria-hidden />
        <span className={classes.name}>{name}</span>
        {project.before.has(path) ? (
          <span className={classes.changed} role="img" aria-label="changed" title="Changed by the latest edit" />
        ) : null}
        {file.owner === 'generated' ? null : <span className={classes.owner}>{ownerLooks[file.owner].label}</span>}
      </button>
    </li>
  );
}
