const header =
  '// @ts-nocheck -- Its note is gone. It stays for files of yours that still import it, and goes when none does.';

/**
 * What stands in the place of a generated module whose note is gone: the module as it was. What it relied on may be gone
 * from the modules that all share, so nobody checks its types any more, and what it publishes is not typed.
 */
export function retainModule(text: string): string {
  if (text.startsWith(header)) return text;
  return `${header}\n${text.replace(/\bPublisher<[^>]*>(?=;)/g, 'any')}`;
}
