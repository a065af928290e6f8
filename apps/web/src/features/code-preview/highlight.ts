import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { CodeLine } from './CodeLine.ts';
import type { CodeLanguage } from './languageOf.ts';

const grammars = {
  typescript: () => import('shiki/langs/typescript.mjs'),
  javascript: () => import('shiki/langs/javascript.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs'),
  markdown: () => import('shiki/langs/markdown.mjs'),
  toml: () => import('shiki/langs/toml.mjs'),
} satisfies Record<CodeLanguage, unknown>;

let highlighter: Promise<HighlighterCore> | undefined;

/** Colours a text. The engine is plain JavaScript, because a strict content security policy forbids WebAssembly. */
export async function highlight(content: string, language: CodeLanguage): Promise<readonly CodeLine[]> {
  highlighter ??= createHighlighterCore({
    engine: createJavaScriptRegexEngine({ forgiving: true }),
    themes: [import('shiki/themes/github-light-default.mjs'), import('shiki/themes/github-dark-default.mjs')],
  });
  const shiki = await highlighter;
  await shiki.loadLanguage(grammars[language]);
  const lines = shiki.codeToTokensWithThemes(content, {
    lang: language,
    themes: { light: 'github-light-default', dark: 'github-dark-default' },
  });
  return lines.map((tokens) =>
    tokens.map(({ content: text, variants }) => ({
      text,
      light: variants['light']?.color ?? '',
      dark: variants['dark']?.color ?? '',
    })),
  );
}
