const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`|(?<dot>\.?)(?<word>[A-Za-z_$][\w$]*)(?<colon>\??:)?/g;

/** Words of the language. */
const keywords = new Set(
  `async await break case catch class const continue default delete do else export extends false finally for function
  if import in instanceof interface let new null return satisfies super switch this throw true try typeof undefined void
  while yield`.split(/\s+/),
);

/** Words that mean something in the language where they are not the name of a property. */
const contextualWords = new Set(
  'any as bigint boolean from get infer is keyof never number object of readonly set string symbol type unknown'.split(
    ' ',
  ),
);

/** The names in TypeScript, be they identifiers or texts in quotes; none of those in comments and in paths of modules. */
export function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 1: single, 2: double, 3: template, groups } of text.matchAll(token)) {
    const quoted = single ?? double;
    if (quoted !== undefined && quoted !== '' && !quoted.startsWith('.')) names.add(quoted);
    const { word, dot, colon } = groups ?? {};
    const isProperty = dot === '.' || colon !== undefined;
    if (word !== undefined && !keywords.has(word) && (isProperty || !contextualWords.has(word))) names.add(word);
    for (const name of namesInTemplate(template ?? '')) names.add(name);
  }
  return names;
}

/** A template is a text in quotes, or names in braces. */
function namesInTemplate(template: string): readonly string[] {
  const expressions = [...template.matchAll(/\$\{([^{}]*)\}/g)].flatMap(([, expression]) => expression ?? []);
  if (expressions.length > 0) return expressions.flatMap((expression) => [...namesIn(expression)]);
  return template === '' ? [] : [template];
}
