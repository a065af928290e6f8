import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { isAlive } from '../renderCommandTypes.ts';
import { renderMarkdownTable } from './text/markdown.ts';

/** How to work on it, deploy it and generate it again. */
export function readmeInstructions(plan: ServerlessPlan): readonly (readonly string[])[] {
  return [...work(plan), ...deploy(plan), ...generateAgain];
}

function work({ aggregates, functions }: ServerlessPlan): readonly (readonly string[])[] {
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
      ...(functions.length === 0 ? [] : aboutFunctions),
      '- `src/generated/` holds what follows from the wall and is replaced when generated again.',
      '- `schemas/` describes every message as JSON Schema.',
    ],
  ];
}

const aboutFunctions: readonly string[] = [
  '- `src/functions/` holds the entry points: what is set up once when Lambda starts them, and the handler. It gets messages that fit their schema, once each.',
  '- Where state is kept is for you to choose: the handlers say where to load it. A table goes into `template.yaml`, with a statement in the role of every function that uses it.',
  '- `events/` has a sample of what starts every function.',
];

function deploy({ functions }: ServerlessPlan): readonly (readonly string[])[] {
  if (functions.length === 0) return [];
  const hasHttp = functions.some(({ trigger }) => trigger.type === 'http');
  const hasQueues = functions.some(({ trigger }) => trigger.type !== 'http');
  return [
    ['## Deploy it'],
    ['With the AWS SAM CLI and credentials for an account:'],
    ['```sh', 'npm run deploy', 'npm run deploy -- --config-env prod', '```'],
    [
      '- All contexts share one bus. It is the default one of the account until `EventBusName` in `samconfig.toml` names another that exists.',
      ...(hasHttp
        ? ['- Nothing is public: callers of the HTTP API sign with IAM until `template.yaml` names another authorizer.']
        : []),
      ...(hasQueues
        ? [
            '- What a function failed at lies in its queue `…Failures`, what never reached it in `…Undelivered`, for 14 days each; an alarm tells.',
          ]
        : []),
      '- Every function has a role of its own that allows what it does and nothing else.',
    ],
  ];
}

const generateAgain: readonly (readonly string[])[] = [
  ['## Generate it again'],
  [
    'When the wall has changed, generate into the same folder: from the board in Lambdastorm, or with `lambdastorm generate BOARD --out ..`.',
  ],
  renderMarkdownTable(
    ['Files', 'Whose', 'When generated again'],
    [
      ['`src/generated/`, `schemas/`, `events/`', "Lambdastorm's", 'replaced'],
      [
        '`src/functions/`, `test/` and the folders of the aggregates',
        'yours',
        'written once; yours as soon as you change them',
      ],
      ['everything else', 'shared', 'merged with what you changed'],
    ],
  ),
  ['`.lambdastorm/` remembers what was generated. Commit it with the rest.'],
];
