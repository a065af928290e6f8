import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePlatform } from './generatePlatform.ts';
import { platformTemplate } from './platformTemplate.ts';

const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-platform-'));

beforeAll(() => {
  for (const { path, content } of generatePlatform().files.filter((file) => !file.path.startsWith('.'))) {
    writeFileSync(join(folder, path), content);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('generatePlatform', () => {
  it('[G62] has the bus and an archive that both outlast the stack, and says the name of the bus', () => {
    const { DomainEvents, DomainEventsArchive, BusName } = platformTemplate.Resources;
    for (const kept of [DomainEvents, DomainEventsArchive]) {
      expect(kept).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    }
    expect(DomainEventsArchive?.Properties['SourceArn']).toEqual({ 'Fn::GetAtt': ['DomainEvents', 'Arn'] });
    expect(BusName?.Properties['Value']).toEqual({ Ref: 'DomainEvents' });
  });

  it('[G55] has no finding from cloudformation-validate', () => {
    const engine = new RegoEngine();
    const { diagnostics } = engine.validateStandard(new TemplateFile(join(folder, 'template.yaml')));
    engine.free();
    expect(diagnostics.filter(({ severity }) => severity !== 'INFO')).toEqual([]);
  });

  it('[G23] gives every file of its own to both, and the records to itself', () => {
    const files = generatePlatform().files.map(({ path, owner }) => [path, owner]);
    expect(files.filter(([path]) => !path?.startsWith('.lambdastorm/'))).toEqual([
      ['README.md', 'merged'],
      ['samconfig.toml', 'merged'],
      ['template.yaml', 'merged'],
    ]);
  });
});
