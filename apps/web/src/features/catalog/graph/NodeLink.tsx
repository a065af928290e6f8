import { MessageKind } from '@lambdastorm/contract';
import { Link, type LinkProps } from '@tanstack/react-router';
import { kindIcons } from '../../../shared/theme/kindIcons.ts';
import { useWorkspaceId } from '../catalogQueries.ts';
import classes from './graph.module.css';
import { type GraphNode, paperOf } from './graphLayout.ts';
import { messageOfNode } from './messageOfNode.ts';

/** A thing of a graph by its sign and name; what has a page leads there. */
export function NodeLink({ node }: { readonly node: GraphNode }) {
  const link = useNodeLink(node);
  const content = (
    <>
      <NodeSign node={node} /> {node.name}
    </>
  );
  if (link === undefined) return <span className={classes.nodeLink}>{content}</span>;
  return (
    <Link {...link} className={classes.nodeLink}>
      {content}
    </Link>
  );
}

/** The sign of a node on its paper; contexts and fields have none. */
function NodeSign({ node }: { readonly node: GraphNode }) {
  const kind = paperOf[node.kind];
  if (kind === undefined) return null;
  const KindIcon = kindIcons[kind];
  return (
    <span className={classes.sign} style={{ background: `var(--paper-${kind})` }}>
      <KindIcon size={12} stroke={2} aria-hidden />
    </span>
  );
}

/** Where a node leads: messages and contexts to their pages, fields to their message, all else to its context. */
export function useNodeLink(node: GraphNode): LinkProps | undefined {
  const workspaceId = useWorkspaceId();
  const { kind, source } = node;
  const message = messageOfNode(node);
  if (message !== undefined) {
    return {
      to: '/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName',
      params: { workspaceId, ...message },
    };
  }
  if (kind !== 'context' && MessageKind.options.some((each) => each === kind)) return undefined;
  return { to: '/workspaces/$workspaceId/catalog/contexts/$source', params: { workspaceId, source } };
}
