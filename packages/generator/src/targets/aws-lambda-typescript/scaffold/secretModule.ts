import { sampleSecret } from '../samples/httpSample.ts';

/** `test/support/secret.ts` of projects that have a webhook: the secret that signed its sample. */
export const secretModule = `import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach } from 'vitest';

const secrets = mockClient(SecretsManagerClient);

beforeEach(() => {
  secrets.reset();
  secrets.on(GetSecretValueCommand).resolves({ SecretString: '${sampleSecret}' });
});
`;
