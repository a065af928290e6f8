import type { GeneratedFile } from '../../GeneratedFile.ts';
import { foldUnion } from '../../text/fold.ts';
import { lines } from '../../text/lines.ts';
import { isAsGenerated, recordsFolder } from '../Manifest.ts';
import type { PreviousProject } from '../PreviousProject.ts';

/**
 * The same files, in which an aggregate still decides about commands that are none of its own any more, as long as a file
 * of the user names them. So generating again takes no case away from a decision.
 */
export function keepGoneCommands(
  wanted: readonly GeneratedFile[],
  previous: PreviousProject,
): readonly GeneratedFile[] {
  const paths = new Map([...previous.entries].map(([path, { key }]) => [key, path]));
  return wanted.map((file) => {
    if (file.key?.startsWith('aggregate-types:') !== true) return file;
    const before = previous.files.get(paths.get(file.key) ?? '') ?? '';
    const current = commandsIn(file.content);
    const gone = commandsIn(before).filter((name) => !current.includes(name) && isNamedByUser(name, previous));
    return gone.length === 0 ? file : { ...file, content: withGone(file.content, gone) };
  });
}

const declaration = /^export type \w+Command = (Command<[^>]*>)/m;

/** The commands of an aggregate, by the module of its types; also those that are gone. */
function commandsIn(text: string): readonly string[] {
  const names = `${declaration.exec(text)?.[1] ?? ''}${goneDeclaration.exec(text)?.[0] ?? ''}`.matchAll(/'(\w+)'/g);
  return [...names].flatMap(([, name]) => name ?? []);
}

const goneDeclaration = /^interface GoneCommand \{\n {2}readonly type:[^;]*;/m;

function withGone(content: string, names: readonly string[]): string {
  if (!declaration.test(content)) return content;
  const quotedNames = names.map((name) => `'${name}'`);
  return `${content.replace(declaration, '$& | GoneCommand')}${lines(
    '',
    '/** What has no note any more; it stays for files of yours that still name it, and goes when none does. */',
    'interface GoneCommand {',
    [
      ...foldUnion('readonly type: ', quotedNames, ';', 2),
      '// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Nothing says any more what it carries.',
      'readonly data: any;',
    ],
    '}',
  )}`;
}

function isNamedByUser(name: string, { files, entries }: PreviousProject): boolean {
  const literal = new RegExp(`(['"\`])${name}\\1`);
  return [...files].some(
    ([path, text]) =>
      path.endsWith('.ts') &&
      !/^src\/generated\//.test(path) &&
      !path.startsWith(recordsFolder) &&
      literal.test(text) &&
      !isAsGenerated(text, entries.get(path)),
  );
}
