import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Template } from '../../render/template/CloudFormation.ts';

/** A template as CloudFormation gets it, SAM's short forms written out; code is left out. */
export type ExpandedTemplate = Pick<Template, 'Resources'>;

/** Whether Python and these of its modules are there; otherwise what is missing. */
export function findMissingModules(...modules: readonly string[]): string | undefined {
  const missing = modules.filter((name) => spawnSync('python3', ['-c', `import ${name}`]).status !== 0);
  return missing.length === 0 ? undefined : `Python has no ${missing.join(' and no ')} here`;
}

/** Expands templates with AWS's own translator. */
export function expandTemplates(paths: readonly string[]): ReadonlyMap<string, ExpandedTemplate> {
  const script = join(import.meta.dirname, 'expandTemplates.py');
  const { status, stdout, stderr } = spawnSync('python3', [script, ...paths], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, AWS_DEFAULT_REGION: 'eu-west-1', SAM_CLI_TELEMETRY: '0' },
  });
  if (status !== 0) throw new Error(`SAM's translator refused a template:\n${stderr}`);
  return new Map(Object.entries(JSON.parse(stdout)));
}
