import type { PlannedFunction, PlannedTrigger, ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { renderMarkdownTable, toMarkdown } from '../../../../text/markdown.ts';
import { hasHttp } from '../../../openapi/renderOpenApi.ts';
import { isAlive } from '../renderCommandTypes.ts';
import { isAsynchronous } from '../template/traits.ts';

/** How to work on it, deploy it and generate it again. */
export function readmeInstructions(plan: ServerlessPlan): readonly (readonly string[])[] {
  return [...work(plan), ...deploy(plan), ...generateAgain];
}

function work(plan: ServerlessPlan): readonly (readonly string[])[] {
  const { aggregates, functions } = plan;
  const decisions = aggregates.filter(isAlive).map(({ names }) => `\`src/${names.kebab}/decide.ts\``);
  return [
    ['## Work on it'],
    [
      '```sh',
      'npm install',
      'npm test',
      'npm run check   # types, lint and tests',
      'npm run build   # one bundle a function, in dist/',
      '```',
    ],
    [
      ...(decisions.length === 0
        ? []
        : [`- What is decided is yours to write: ${decisions.join(', ')}. Pure functions, tested in \`test/\`.`]),
      ...(functions.some(({ role }) => role === 'projector')
        ? [
            '- What read models show is written in `src/read-models/`, as far as events carry the same fields; the rest is yours.',
          ]
        : []),
      ...(functions.length === 0 ? [] : aboutFunctions),
      '- `src/generated/` holds what follows from the wall and is replaced when generated again.',
      '- `schemas/` describes every message as JSON Schema.',
      `- \`asyncapi.yaml\` says what goes over the bus${hasHttp(plan) ? ', `openapi.yaml` what is called over HTTP' : ''}.`,
    ],
  ];
}

const aboutFunctions: readonly string[] = [
  '- `src/functions/` holds the entry points: what is set up once when Lambda starts them, and the handler. It gets messages that fit their schema, once each.',
  '- `events/` has a sample of what starts every function.',
];

function deploy({ functions }: ServerlessPlan): readonly (readonly string[])[] {
  if (functions.length === 0) return [];
  const isCalled = functions.some(({ trigger }) => trigger.type === 'http');
  const hasQueues = functions.some(isAsynchronous);
  return [
    ['## Deploy it'],
    ['With the AWS SAM CLI and credentials for an account:'],
    ['```sh', 'npm run deploy', 'npm run deploy -- --config-env prod', '```'],
    [
      '- All contexts share one bus. It is the default one of the account until `EventBusName` in `samconfig.toml` names another that exists; `lambdastorm generate BOARD --platform` writes a stack that has one, with an archive.',
      ...(isCalled
        ? ['- Callers of commands and queries sign with IAM until `template.yaml` names another authorizer.']
        : []),
      ...(hasQueues
        ? [
            '- What a function failed at lies in its queue `…Failures`, what never reached it in `…Undelivered`, for 14 days each; an alarm tells.',
          ]
        : []),
      ...sources(functions),
      '- Every function has a role of its own that allows what it does and nothing else.',
    ],
  ];
}

/** What has to be done so that systems outside start anything. */
const sourceSteps: Readonly<Partial<Record<PlannedTrigger['type'], string>>> = {
  device: 'let the devices publish to its topics: a policy of IoT Core with `iot:Publish`',
  objectStore: 'let it put its objects into the bucket',
  queue: 'let it send its messages to the queue',
  stream: 'let it put its records into the stream',
  table:
    'let it keep its items in the table, whose key is `id`; change `KeySchema` before the first deployment if it is another',
  topic: 'let it publish to the topic',
  webhook:
    'give it the address of the route, and put the secret that it signs with into the secret of the stack; the route is open to the world, and what is not signed is refused',
};

function sources(functions: readonly PlannedFunction[]): readonly string[] {
  const steps = functions.flatMap(({ trigger }) => {
    const step = sourceSteps[trigger.type];
    return step === undefined || !('system' in trigger) ? [] : [`- ${toMarkdown(trigger.system.name)}: ${step}.`];
  });
  if (steps.length === 0) return [];
  const note =
    '- What starts functions from outside is made by this stack, stays when it is deleted and is named in its outputs. If it exists elsewhere, put its ARN into `template.yaml` instead.';
  return [note, ...new Set(steps)];
}

const generateAgain: readonly (readonly string[])[] = [
  ['## Generate it again'],
  [
    'When the wall has changed, generate into the same folder: from the board in Lambdastorm, or with `lambdastorm generate BOARD --out ..`.',
  ],
  renderMarkdownTable(
    ['Files', 'Whose', 'When generated again'],
    [
      ['`src/generated/`, `schemas/`, `events/`, `asyncapi.yaml`, `openapi.yaml`', "Lambdastorm's", 'replaced'],
      [
        '`src/functions/`, `src/read-models/`, `test/` and the folders of the aggregates',
        'yours',
        'written once; yours as soon as you change them',
      ],
      ['everything else', 'shared', 'merged with what you changed'],
    ],
  ),
  ['`.lambdastorm/` remembers what was generated. Commit it with the rest.'],
];
