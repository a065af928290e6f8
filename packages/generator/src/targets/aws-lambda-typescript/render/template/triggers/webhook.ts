import type { Webhook } from '../../../../../plan/ServerlessPlan.ts';
import { ref } from '../intrinsics.ts';
import { sourceLogicalIds } from '../logicalIds.ts';
import { allow } from '../statements.ts';
import { toDescription } from '../toDescription.ts';
import { samRequest } from './http.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';

/** A route without IAM, since others call it: the function lets in only what is signed with the secret. */
export function webhookTemplate(webhook: Webhook): TriggerTemplate {
  const { secret } = sourceLogicalIds(webhook);
  return {
    events: { Request: samRequest(webhook, { Auth: { Authorizer: 'NONE' } }) },
    resources: {
      [secret]: {
        Type: 'AWS::SecretsManager::Secret',
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          Description: toDescription(`Put the secret here with which this system signs: ${webhook.system.name}`),
          GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
        },
      },
    },
    statements: [allow('ReadWebhookSecret', 'secretsmanager:GetSecretValue', ref(secret))],
    environment: { WEBHOOK_SECRET_ARN: ref(secret) },
    outputs: { [secret]: { Description: 'The secret that signs calls of the webhook', Value: ref(secret) } },
  };
}
