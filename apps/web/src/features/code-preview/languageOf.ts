export const codeLanguages = ['typescript', 'javascript', 'json', 'yaml', 'markdown', 'toml'] as const;
export type CodeLanguage = (typeof codeLanguages)[number];

const languageByEnding: Readonly<Record<string, CodeLanguage>> = {
  ts: 'typescript',
  mts: 'typescript',
  js: 'javascript',
  mjs: 'javascript',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  md: 'markdown',
  toml: 'toml',
};

/** In which language a file is written; `undefined` is plain text. */
export function languageOf(path: string): CodeLanguage | undefined {
  return languageByEnding[path.slice(path.lastIndexOf('.') + 1)];
}
