import { z } from 'zod';

/** What people can be in a workspace and on a board; each may do all that the ones after it may. */
export const roles = ['owner', 'facilitator', 'editor', 'commenter', 'viewer'] as const;

/** A role. The higher of the one in the workspace and the one on the board counts. */
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Whether a role may do all that another may; no role may nothing. */
export function isAtLeast(role: Role | undefined, least: Role): boolean {
  return role !== undefined && roles.indexOf(role) <= roles.indexOf(least);
}

/** The higher of two roles. */
export function higherRole(one: Role | undefined, other: Role | undefined): Role | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return isAtLeast(one, other) ? one : other;
}
