import { compareCodeUnits } from '../../../compareCodeUnits.ts';
import type { GeneratedFile, GeneratedProject } from '../../../GeneratedFile.ts';
import { renderRecords } from '../../../regeneration/renderRecords.ts';
import { lines } from '../../../text/lines.ts';
import { printTemplate, templateHeader } from '../render/template/printTemplate.ts';
import { platformTemplate } from './platformTemplate.ts';

/** What the manifest of a platform says instead of a context's id. */
const platformId = 'platform';

/** The stack that the contexts of a stage share: the bus, its archive and its name. The same for every board. */
export function generatePlatform(): GeneratedProject {
  const files: readonly GeneratedFile[] = [
    merged('README.md', readme),
    merged('samconfig.toml', samconfig),
    merged('template.yaml', printTemplate(platformTemplate, templateHeader)),
  ];
  const records = renderRecords(files, { contextId: platformId, target: 'aws-lambda-typescript' });
  return {
    contextId: platformId,
    folder: platformId,
    files: [...files, ...records].sort((a, b) => compareCodeUnits(a.path, b.path)),
  };
}

function merged(path: string, content: string): GeneratedFile {
  return { path, owner: 'merged', content, noteIds: [] };
}

const readme = lines(
  '# Platform',
  '',
  'What the bounded contexts of a stage share: the bus on which they exchange events, an archive of all that was said on it, and its name as a parameter.',
  '',
  '## Deploy it',
  '',
  '```sh',
  'sam deploy                    # the stage dev',
  'sam deploy --config-env prod',
  '```',
  '',
  'Then tell every context: `EventBusName=domain-events-dev` among the `parameter_overrides` of its `samconfig.toml`. Whoever asks by program finds the name in the parameter `/domain-events/dev/bus-name` of Systems Manager.',
  '',
  '## Replay events',
  '',
  'The archive keeps events for 90 days (`ArchiveDays`). A replay goes to the bus again; choose the rules that are to get it, since every consumer would:',
  '',
  '```sh',
  'aws events start-replay --replay-name repair-1 \\',
  '  --event-source-arn ARCHIVE_ARN \\',
  '  --event-start-time 2026-01-01T00:00:00Z --event-end-time 2026-01-02T00:00:00Z \\',
  '  --destination \'{"Arn":"BUS_ARN","FilterArns":["RULE_ARN"]}\'',
  '```',
  '',
  'Events keep their ids when they are replayed, and functions remember for a day what they have done: what they did today they will not do again.',
  '',
  'Bus and archive stay when the stack is deleted.',
);

const samconfig = `version = 0.1

${deployment('default', 'platform', 'dev')}
# sam deploy --config-env prod
${deployment('prod', 'platform-prod', 'prod')}`;

function deployment(environment: string, stack: string, stage: string): string {
  return `[${environment}.deploy.parameters]
stack_name = "${stack}"
template_file = "template.yaml"
resolve_s3 = true
confirm_changeset = true
fail_on_empty_changeset = false
parameter_overrides = ["Stage=${stage}"]
tags = ["Stage=${stage}"]
`;
}
