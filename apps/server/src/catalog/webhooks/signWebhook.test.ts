import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { newWebhookSecret, signWebhook } from './signWebhook.ts';

it('signs the example of the Standard Webhooks libraries as they do', () => {
  const headers = signWebhook(
    { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1_614_265_330_000), body: '{"test": 2432232314}' },
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  );
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

it('is verified by somebody else’s code, and not when anything was changed', () => {
  const secret = newWebhookSecret();
  const body = '{"name":"Ordering “now”"}';
  const headers = signWebhook({ id: 'msg_1', at: new Date(), body }, secret);
  const receiver = new Webhook(secret);
  expect(receiver.verify(body, { ...headers })).toEqual({ name: 'Ordering “now”' });
  expect(() => receiver.verify(`${body} `, { ...headers })).toThrow();
  expect(() => receiver.verify(body, { ...headers, 'webhook-id': 'msg_2' })).toThrow();
  expect(() => new Webhook(newWebhookSecret()).verify(body, { ...headers })).toThrow();
});
