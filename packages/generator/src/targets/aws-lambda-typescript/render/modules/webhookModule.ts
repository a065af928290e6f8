/** `src/generated/webhook.ts` of every project that needs it. */
export const webhookModule = `import { createHmac, timingSafeEqual } from 'node:crypto';
import type { JSONValue } from '@aws-lambda-powertools/commons/types';
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import type { ArrivalEdge } from './arrivals.js';
import { toIssues } from './errors.js';
import {
  answer,
  bodyText,
  correlationIdOf,
  type HttpHandler,
  json,
  Problem,
  readBody,
} from './http.js';
import { createOnce, fromEnvironment } from './runtime.js';
import { stableId } from './stable-id.js';

const secretArn = fromEnvironment('WEBHOOK_SECRET_ARN');
/** A secret that was changed is used after so long. */
const secretAgeInSeconds = 300;
const tolerableAgeInSeconds = 300;

interface WebhookEdge<Message> extends ArrivalEdge<Message> {
  /** In lower case. */
  readonly signatureHeader: string;
}

/** Answers 202 to what is signed with the shared secret, and works once for it; 401 to anything else. */
export function answerWebhook<Message>(edge: WebhookEdge<Message>): HttpHandler {
  const once = createOnce<JSONValue>(edge.name);
  return async (event, context) => {
    const text = bodyText(event);
    const key = stableId(edge.name, text);
    const cause = { id: key, correlationId: correlationIdOf(event, context) };
    return answer(cause, context, async () => {
      const secret = await getSecret(secretArn, { maxAge: secretAgeInSeconds });
      if (typeof secret !== 'string') throw new Error('The secret of the webhook has no text.');
      if (!isSigned(text, event.headers[edge.signatureHeader] ?? '', secret)) {
        throw new Problem(401, 'The signature does not fit what was sent', []);
      }
      const message = edge.schema.safeParse(readBody(event));
      if (!message.success) {
        throw new Problem(400, 'The message does not fit its schema', toIssues(message.error));
      }
      const result = await once({ key, payload: null }, context, async () => {
        await edge.handle(message.data, cause);
        return { id: cause.id, correlationId: cause.correlationId };
      });
      return json(202, result, cause);
    });
  };
}

/**
 * HMAC-SHA256 of the body, in hex or Base64 and with or without \`sha256=\` before it; or with its time, \`t=…,v1=…\`,
 * where an old one is refused, so that nobody can send it again.
 */
function isSigned(text: string, signature: string, secret: string): boolean {
  const parts = new Map(signature.split(',').map((part) => splitAtEquals(part.trim())));
  const [time, timed] = [parts.get('t'), parts.get('v1')];
  if (time !== undefined && timed !== undefined) {
    const age = Math.abs(Date.now() / 1000 - Number(time));
    return age <= tolerableAgeInSeconds && isDigest(timed, \`\${time}.\${text}\`, secret);
  }
  return isDigest(signature.trim().replace(/^sha256=/, ''), text, secret);
}

function isDigest(given: string, text: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(text, 'utf8').digest();
  const received = Buffer.from(given, /^[0-9a-f]{64}$/i.test(given) ? 'hex' : 'base64');
  // Takes the same time wherever the first difference is, which would tell a stranger how close a guess was.
  return received.length === expected.length && timingSafeEqual(received, expected);
}

function splitAtEquals(part: string): [name: string, value: string] {
  const place = part.indexOf('=');
  return place === -1 ? [part, ''] : [part.slice(0, place), part.slice(place + 1)];
}
`;
