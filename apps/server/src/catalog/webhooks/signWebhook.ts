import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** What is sent, as the Standard Webhooks specification names its parts. */
interface SignedParts {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** A secret of the Standard Webhooks specification: 32 random bytes. */
export function newWebhookSecret(): string {
  return `${prefix}${randomBytes(32).toString('base64')}`;
}

/** The headers that prove to the receiver who sent the body, and when. */
export function signWebhook({ id, at, body }: SignedParts, secret: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
