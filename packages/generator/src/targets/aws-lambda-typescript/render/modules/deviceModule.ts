/** `src/generated/device.ts` of every project that needs it. */
export const deviceModule = `import type { Context } from 'aws-lambda';
import { z } from 'zod';
import { type ArrivalEdge, causeOf, createReceiver } from './arrivals.js';
import { InvalidMessage } from './errors.js';

/** What the rule in template.yaml adds to a reading. */
const Delivery = z.object({
  /** The same when Lambda tries again; a device that sends twice gives two. */
  mqttDelivery: z.string().min(1),
  mqttTopic: z.string(),
  mqttReceivedAt: z.number(),
});

/** Takes the readings of devices, once for each that IoT Core delivers. */
export function hearDevices<Reading>(edge: ArrivalEdge<Reading>) {
  const receive = createReceiver(edge);
  return async (received: unknown, context: Context): Promise<void> => {
    const delivery = Delivery.safeParse(received);
    if (!delivery.success) throw InvalidMessage.of('The delivery of a reading', delivery.error);
    const { mqttDelivery: id, mqttTopic } = delivery.data;
    const identify = () => ({ key: id, cause: causeOf(edge.name, id, undefined) });
    const what = \`The reading \${id} of \${mqttTopic}\`;
    await receive({ what, body: readingOf(received as object), identify }, context);
  };
}

function readingOf(received: object): Record<string, unknown> {
  const entries = Object.entries(received).filter(([name]) => !(name in Delivery.shape));
  return Object.fromEntries(entries);
}
`;
