import { type Role, roles } from '@lambdastorm/contract';

/** What a role is called, and what it means on a board. */
export const roleWords: Record<Role, { readonly label: string; readonly meaning: string }> = {
  owner: { label: 'Owner', meaning: 'does everything, and deletes for good' },
  facilitator: { label: 'Facilitator', meaning: 'invites others, archives and deletes' },
  editor: { label: 'Editor', meaning: 'puts up notes and changes the wall' },
  commenter: { label: 'Commenter', meaning: 'looks and comments' },
  viewer: { label: 'Viewer', meaning: 'looks, and downloads' },
};

/** The roles that somebody with this one can give, the most usual first. */
export function rolesToGive(mine: Role): Role[] {
  const given = roles.slice(roles.indexOf(mine));
  return (['editor', 'commenter', 'viewer', 'facilitator', 'owner'] as const).filter((role) => given.includes(role));
}
