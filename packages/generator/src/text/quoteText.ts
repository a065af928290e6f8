/** A string literal of TypeScript, in the quotes that prettier prefers. Invisible signs are written as escapes. */
export function quoteText(text: string): string {
  const escaped = escapeInvisible(JSON.stringify(text).slice(1, -1));
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (singles > doubles) return `"${escaped}"`;
  return `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** The key of an object literal or type. */
export function quoteKey(key: string): string {
  // Prettier leaves signs beyond the first plane in quotes.
  return /^(?!.*[\u{10000}-\u{10ffff}])[\p{ID_Start}$_][\p{ID_Continue}$]*$/su.test(key) ? key : quoteText(key);
}

/** Text within a template literal. */
export function escapeTemplate(text: string): string {
  return escapeInvisible(text.replace(/[\\`]|\$(?=\{)/g, '\\$&'));
}

// Marks that turn the direction of writing could make code read other than it runs.
function escapeInvisible(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, (sign) =>
    [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}
