import type { GeneratedFile } from '../GeneratedFile.ts';
import { idSuffix } from '../naming/idSuffix.ts';
import { isCasterKey } from '../plan/versions/casterKeys.ts';

/** The line by which a scaffold is found again, wherever its owner moved it. */
export function scaffoldMarker(key: string): string {
  return `// Lambdastorm knows this file by this line, also when you move it: ${idSuffix(key, 11)}`;
}

/** Puts the marker below the comment that a scaffold begins with. */
export function withScaffoldMarker(file: GeneratedFile): GeneratedFile {
  // What turns versions is imported by generated code, so it is not there any more when it is elsewhere.
  if (file.owner !== 'scaffold' || file.key === undefined || isCasterKey(file.key)) return file;
  const end = file.content.search(/^(?!\/\/)/m);
  const [before, after] = [file.content.slice(0, end), file.content.slice(end)];
  return { ...file, content: `${before}${scaffoldMarker(file.key)}\n${after}` };
}

const marker = /^\s*\/\/ Lambdastorm knows this file by this line, also when you move it: [0-9a-z]{11}\r?$/m;

/** The marker in a text, whatever became of the rest. */
export function findScaffoldMarker(text: string): string | undefined {
  return marker.exec(text)?.[0].trim();
}
