import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { region } from '../stack/identityOf.ts';
import type { ExpandedTemplate } from './expandTemplates.ts';

/** AWS as moto plays it, on this machine. */
export interface Moto extends AsyncDisposable {
  /** Creates a stack and tells how it ended; a template that can't be read is refused with its reason. */
  readonly deploy: (name: string, template: ExpandedTemplate) => Promise<string>;
  /** The physical names of a stack's resources by logical id. */
  readonly resourcesOf: (name: string) => Promise<ReadonlyMap<string, string>>;
  /** What a REST service answers. */
  readonly get: (service: string, path: string) => Promise<unknown>;
}

const startMs = 30_000;

export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const cloudFormation = async (parameters: Readonly<Record<string, string>>): Promise<string> => {
    const body = new URLSearchParams({ Version: '2010-05-15', ...parameters });
    return (await fetch(url, { method: 'POST', headers: signed('cloudformation'), body })).text();
  };
  await untilReady(url);
  return {
    deploy: async (StackName, template) => {
      const answer = await cloudFormation({
        Action: 'CreateStack',
        StackName,
        TemplateBody: JSON.stringify(template),
        'Capabilities.member.1': 'CAPABILITY_NAMED_IAM',
      });
      const refusal = /<Message>(.*?)<\/Message>/s.exec(answer)?.[1];
      const status = await cloudFormation({ Action: 'DescribeStacks', StackName });
      return refusal ?? /<StackStatus>(.*?)</.exec(status)?.[1] ?? status;
    },
    resourcesOf: async (StackName) => {
      const answer = await cloudFormation({ Action: 'DescribeStackResources', StackName });
      const members = answer.split('<member>').filter((member) => member.includes('<LogicalResourceId>'));
      return new Map(
        members.map((member) => [textOf(member, 'LogicalResourceId'), textOf(member, 'PhysicalResourceId')]),
      );
    },
    get: async (service, path) => (await fetch(`${url}${path}`, { headers: signed(service) })).json(),
    async [Symbol.asyncDispose]() {
      server.kill();
      await ended;
    },
  };
}

function textOf(xml: string, name: string): string {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1] ?? '';
}

/** moto looks only at which service a request is signed for. */
function signed(service: string): Record<string, string> {
  const scope = `proof/20260302/${region}/${service}/aws4_request`;
  return { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0` };
}

async function untilReady(url: string): Promise<void> {
  for (let waited = 0; waited < startMs; waited += 100) {
    const answer = await fetch(`${url}/moto-api/`).catch(() => undefined);
    if (answer !== undefined) return;
    await setTimeout(100);
  }
  throw new Error(`moto_server did not start within ${startMs / 1000} seconds.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
