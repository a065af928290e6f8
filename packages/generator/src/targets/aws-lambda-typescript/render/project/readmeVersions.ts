import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { toMarkdown, toMarkdownCode } from '../../../../text/markdown.ts';
import { type Caster, castersOf } from '../../versions/casters.ts';

/** Which events are told or read in earlier versions, where that is done, and how it ends. */
export function readmeVersions(plan: ServerlessPlan): readonly (readonly string[])[] {
  const casters = castersOf(plan);
  if (casters.length === 0) return [];
  return [
    ['## Earlier versions'],
    [
      'An event that changed so that its readers could break has a new version. It is told in every version that has a file below, under one id each time, and reaches a function once: in the newest version that both sides know.',
    ],
    casters.map(sentence),
    [
      'A version ends when you delete its file and generate again. First whoever waits for it has to be generated and deployed anew; then its owner may stop telling it; then its readers may stop reading it. A file that is moved is gone for the generated code.',
    ],
  ];
}

function sentence({ from, to, module }: Caster): string {
  const [name, file] = [toMarkdown(from.name), toMarkdownCode(`src/${module}.ts`)];
  return from.version > to.version
    ? `- ${name} is told in version ${to.version} too: ${file}`
    : `- ${name} is read in version ${from.version} too: ${file}`;
}
