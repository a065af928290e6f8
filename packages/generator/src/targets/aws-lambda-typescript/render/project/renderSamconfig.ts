import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { longestStackName } from '../template/physicalName.ts';
import type { ProjectFile } from './ProjectFile.ts';

export function renderSamconfig({ context, functions }: ServerlessPlan): ProjectFile {
  return {
    path: 'samconfig.toml',
    content: `version = 0.1

# Functions, rules and schedules are called after the stack: keep its name within ${longestStackName} characters.
${deployment('default', stackName(context.folder), functions.length > 0 ? 'dev' : undefined)}
# sam deploy --config-env prod
${deployment('prod', stackName(context.folder, '-prod'), functions.length > 0 ? 'prod' : undefined)}`,
  };
}

function deployment(environment: string, stack: string, stage: string | undefined): string {
  const overrides =
    stage === undefined
      ? ''
      : `parameter_overrides = ["Stage=${stage}", "EventBusName=default"]\ntags = ["Stage=${stage}"]\n`;
  return `[${environment}.deploy.parameters]
stack_name = "${stack}"
template_file = "template.yaml"
capabilities = "CAPABILITY_IAM"
resolve_s3 = true
confirm_changeset = true
fail_on_empty_changeset = false
${overrides}`;
}

function stackName(folder: string, ending = ''): string {
  return `${folder.slice(0, longestStackName - ending.length).replace(/-+$/, '')}${ending}`;
}
