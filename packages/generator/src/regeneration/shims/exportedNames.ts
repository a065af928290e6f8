/** What a generated module exports, in order and each once; also of a shim, whose names are those behind `as`. */
export function exportedNames(text: string): readonly string[] {
  const found = text.matchAll(
    /^export (?:async )?(?:const|function|interface|type|class) (\w+)|^\s+(?:type )?\w+ as (\w+),$/gm,
  );
  return [...new Set([...found].flatMap(([, declared, renamed]) => declared ?? renamed ?? []))];
}

/** Whether a module exports a name as a type and nothing else. */
export function isTypeOnly(text: string, name: string): boolean {
  return !new RegExp(`^export (?:async )?(?:const|function|class) ${name}\\b`, 'm').test(text);
}
