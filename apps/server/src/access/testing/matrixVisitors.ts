import { type Role, roles, routes } from '@lambdastorm/contract';
import type { Browser, Installation } from '../../testing/visitors.ts';
import { first, type MatrixRow } from './MatrixRow.ts';

/** Who asks: everybody with a role on the board through its workspace, an account from elsewhere, and a stranger. */
export const visitors = [...roles, 'foreigner', 'stranger'] as const;
export type VisitorKind = (typeof visitors)[number];

export async function inviteVisitors(installation: Installation): Promise<Readonly<Record<VisitorKind, Browser>>> {
  const withRole = (role: Exclude<Role, 'owner'>) => installation.comes(routes.workspaceLinks(first), { role });
  const made = await installation.owner.ask('POST', routes.workspaces, { body: { name: 'Elsewhere' } });
  const elsewhere = made.json as { readonly id: string };
  return {
    owner: installation.owner,
    facilitator: await withRole('facilitator'),
    editor: await withRole('editor'),
    commenter: await withRole('commenter'),
    viewer: await withRole('viewer'),
    foreigner: await installation.comes(routes.workspaceLinks(elsewhere.id), { role: 'facilitator' }),
    stranger: installation.newBrowser(),
  };
}

/** What the matrix says of somebody. */
export function isAllowed(kind: VisitorKind, least: MatrixRow['least']): boolean {
  if (least === 'anybody') return true;
  if (kind === 'stranger') return false;
  if (least === 'signed in') return true;
  return kind !== 'foreigner' && roles.indexOf(kind) <= roles.indexOf(least);
}
