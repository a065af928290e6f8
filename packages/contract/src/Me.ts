import { z } from 'zod';
import { Role } from './Role.ts';

/** What others call somebody: one line. */
export const personName = z
  .string('Say a name.')
  .max(200, 'A name has at most 60 characters.')
  .transform((said) =>
    said
      .normalize()
      .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
      .trim(),
  )
  .refine((name) => name.length <= 60, 'A name has at most 60 characters.');

const emailAddress = z.email('This is no e-mail address.').max(254, 'An e-mail address has at most 254 characters.');

/** Long enough counts, and nothing else (NIST SP 800-63B, OWASP ASVS 5.0 V6.2). */
const newPassword = z
  .string('Choose a password.')
  .min(10, 'A password has at least 10 characters.')
  .max(128, 'A password has at most 128 characters.');

const token = z.string('The token is missing.').min(1).max(200);

/** Who can come in: everybody, those with a link or an invitation, or nobody who is not in yet. */
export const SignInMode = z.enum(['open', 'invite', 'closed']);
export type SignInMode = z.infer<typeof SignInMode>;

/** Somebody as they see themselves. */
export const Myself = z.object({
  id: z.string(),
  /** Empty: has said none. */
  name: z.string(),
  /** Absent of guests, who have no address and no password. */
  email: z.string().optional(),
  isGuest: z.boolean(),
});
export type Myself = z.infer<typeof Myself>;

/** The boards of a team, as somebody in it sees it. */
export const Workspace = z.object({ id: z.string(), name: z.string(), role: Role });
export type Workspace = z.infer<typeof Workspace>;

/** Who asks, where they belong, and how one can come in. */
export const Me = z.object({
  /** Absent of who is not signed in. */
  person: Myself.optional(),
  workspaces: z.array(Workspace),
  signIn: z.object({
    mode: SignInMode,
    /** The server answers on its own machine only, and whoever sits there may do everything. */
    isLocal: z.boolean(),
    /** Nobody owns the installation: the code that the server printed makes its holder the owner. */
    needsOwner: z.boolean(),
    /** Whether the server can send e-mail; otherwise its operator passes a link on to whoever forgot a password. */
    sendsEmail: z.boolean(),
    /** What the company's own sign-in is called; absent without one. */
    openId: z.string().optional(),
  }),
});
export type Me = z.infer<typeof Me>;

/** Comes in without an account. */
export const GuestRequest = z.strictObject({ name: personName });
export type GuestRequest = z.infer<typeof GuestRequest>;

/** Signs in with an account. */
export const SignInRequest = z.strictObject({ email: emailAddress, password: z.string().min(1).max(200) });
export type SignInRequest = z.infer<typeof SignInRequest>;

/** Makes an account of a guest, who stays the same person. */
export const AccountRequest = z.strictObject({
  name: personName.optional(),
  email: emailAddress,
  password: newPassword,
});
export type AccountRequest = z.infer<typeof AccountRequest>;

/** Says another name. */
export const ChangeMeRequest = z.strictObject({ name: personName });
export type ChangeMeRequest = z.infer<typeof ChangeMeRequest>;

/** Chooses another password. All other sessions end. */
export const ChangePasswordRequest = z.strictObject({ current: z.string().min(1).max(200), next: newPassword });
export type ChangePasswordRequest = z.infer<typeof ChangePasswordRequest>;

/** Asks for a link to choose a new password. The answer is the same whether there is such an account or not. */
export const ForgottenPasswordRequest = z.strictObject({ email: emailAddress });
export type ForgottenPasswordRequest = z.infer<typeof ForgottenPasswordRequest>;

/** Chooses a new password with the token of such a link. All sessions end. */
export const ResetPasswordRequest = z.strictObject({ token, password: newPassword });
export type ResetPasswordRequest = z.infer<typeof ResetPasswordRequest>;

/** Makes who asks the owner of the installation; whoever has no account makes one with it. */
export const ClaimRequest = z.strictObject({ code: token, account: AccountRequest.optional() });
export type ClaimRequest = z.infer<typeof ClaimRequest>;

/** Where the company's sign-in is. */
export const OpenIdStart = z.object({ url: z.url() });
export type OpenIdStart = z.infer<typeof OpenIdStart>;

/** A place where somebody is signed in. */
export const SignedInSession = z.object({
  id: z.string(),
  isThisOne: z.boolean(),
  startedAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  /** What the browser calls itself; may be empty. */
  userAgent: z.string(),
  address: z.string(),
});
export type SignedInSession = z.infer<typeof SignedInSession>;

/** The one used last first. */
export const SessionList = z.object({ sessions: z.array(SignedInSession) });
export type SessionList = z.infer<typeof SessionList>;
