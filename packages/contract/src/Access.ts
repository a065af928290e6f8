import { z } from 'zod';
import { boardName } from './Board.ts';
import { personName } from './Me.ts';
import { Role } from './Role.ts';

/** Somebody with a right in a workspace or on a board. */
export const PersonWithAccess = z.object({
  userId: z.string(),
  name: z.string(),
  /** Told to those alone who may share. */
  email: z.string().optional(),
  isGuest: z.boolean(),
  isMe: z.boolean(),
  role: Role,
  /** Through the workspace: to be changed there. */
  isFromWorkspace: z.boolean(),
  /** Whether who asks may give this person another role or take it away. */
  canChange: z.boolean(),
});
export type PersonWithAccess = z.infer<typeof PersonWithAccess>;

/** The highest role first, then by name. */
export const PeopleList = z.object({ people: z.array(PersonWithAccess) });
export type PeopleList = z.infer<typeof PeopleList>;

/** Gives somebody another role. */
export const ChangeRoleRequest = z.strictObject({ role: Role });
export type ChangeRoleRequest = z.infer<typeof ChangeRoleRequest>;

/** A link that lets people in, without the token, which is told once. */
export const ShareLink = z.object({
  id: z.string(),
  role: Role,
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  expiresAt: z.iso.datetime().optional(),
  mostUses: z.number().int().optional(),
  uses: z.number().int(),
});
export type ShareLink = z.infer<typeof ShareLink>;

/** Links that still let people in, the newest first. */
export const ShareLinkList = z.object({ links: z.array(ShareLink) });
export type ShareLinkList = z.infer<typeof ShareLinkList>;

/** Makes a link. Nobody can give more than they have. */
export const CreateLinkRequest = z.strictObject({
  role: Role.exclude(['owner']),
  /** Hours until it lets nobody in any more; absent: never. */
  hours: z
    .number()
    .int()
    .min(1)
    .max(24 * 366)
    .optional(),
  mostUses: z.number().int().min(1).max(10_000).optional(),
});
export type CreateLinkRequest = z.infer<typeof CreateLinkRequest>;

/** A new link with its token, which is not told again: the address is `/join#TOKEN`. */
export const CreatedLink = z.object({ link: ShareLink, token: z.string() });
export type CreatedLink = z.infer<typeof CreatedLink>;

/** Comes in through a link; who has no session is a guest of this name. */
export const RedeemLinkRequest = z.strictObject({ token: z.string().min(1).max(200), name: personName.optional() });
export type RedeemLinkRequest = z.infer<typeof RedeemLinkRequest>;

/** Where a link leads; without a board, to the workspace. */
export const RedeemedLink = z.object({ workspaceId: z.string(), boardId: z.string().optional(), role: Role });
export type RedeemedLink = z.infer<typeof RedeemedLink>;

/** Opens one WebSocket to one board, once and soon. */
export const SyncTicket = z.object({ ticket: z.string() });
export type SyncTicket = z.infer<typeof SyncTicket>;

/** Makes a workspace, or renames one. */
export const WorkspaceRequest = z.strictObject({ name: boardName });
export type WorkspaceRequest = z.infer<typeof WorkspaceRequest>;

/** What can happen to rights, and to what others rely on. */
export const auditedActions = [
  'owner-claimed',
  'workspace-created',
  'joined',
  'joined-by-link',
  'role-changed',
  'removed',
  'left',
  'link-created',
  'link-revoked',
  'published',
  'deprecated',
  'deprecation-withdrawn',
  'catalog-settled',
  'key-created',
  'key-revoked',
  'webhook-created',
  'webhook-changed',
  'webhook-stopped',
  'webhook-started',
  'webhook-removed',
] as const;

/** Who gave whom which right. */
export const AuditEntry = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  what: z.enum(auditedActions),
  /** Absent: the whole workspace. */
  boardId: z.string().optional(),
  by: z.string(),
  about: z.string().optional(),
  role: Role.optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The latest first, at most 500. */
export const AuditLog = z.object({ entries: z.array(AuditEntry) });
export type AuditLog = z.infer<typeof AuditLog>;
