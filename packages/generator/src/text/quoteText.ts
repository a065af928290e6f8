/** A string literal of TypeScript, in the quotes that prettier prefers. Invisible signs are written as escapes. */
export function quoteText(text: string): string {
  const escaped = escapeInvisible(JSON.stringify(text).slice(1, -1));
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (singles > doubles) return `"${escaped}"`;
  return `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** The key of an object literal or type, in quotes where prettier leaves them. */
export function quoteKey(key: string): string {
  return isName.test(key) && !unknownSign.test(key) ? key : quoteText(key);
}

/** Text within a template literal. */
export function escapeTemplate(text: string): string {
  return escapeInvisible(text.replace(/[\\`]|\$(?=\{)/g, '\\$&'));
}

// The first four may stand in a name for JavaScript, but for prettier not begin one.
const isName = /^(?![\u1885\u1886\u1cf2\u1cf3])[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

// Signs that JavaScript takes in names, and that prettier, and some of them TypeScript 5 too, does not know as such:
// those beyond the first plane, and those of the first that came with later versions of Unicode.
const unknownSign = new RegExp(
  `[\\u{10000}-\\u{10ffff}${[
    '\\u00b7\\u0387\\u0560\\u0588\\u05ef\\u07fd\\u0860-\\u086a\\u0870-\\u0887\\u0889-\\u088f\\u0897-\\u089f\\u08b5',
    '\\u08be-\\u08d3\\u09fc\\u09fe\\u0afa-\\u0aff\\u0b55\\u0c04\\u0c3c\\u0c5c-\\u0c5d\\u0cdc-\\u0cdd\\u0cf3\\u0d00\\u0d04',
    '\\u0d3b-\\u0d3c\\u0d81\\u0e86\\u0e89\\u0e8c\\u0e8e-\\u0e93\\u0e98\\u0ea0\\u0ea8-\\u0ea9\\u0eac\\u0eba\\u0ece',
    '\\u1369-\\u1371\\u170d\\u1715\\u171f\\u180f\\u1878\\u19da\\u1abf-\\u1add\\u1ae0-\\u1aeb\\u1b4c',
    '\\u1c89-\\u1c8a\\u1c90-\\u1cba\\u1cbd-\\u1cbf\\u1cf7\\u1cfa\\u1df6-\\u1dfa\\u2118\\u212e\\u2c2f',
    '\\u2c5f\\u309b-\\u309c\\u30fb\\u312e-\\u312f\\u31bb-\\u31bf\\u4db6-\\u4dbf\\u9fd6-\\u9fff\\ua7af\\ua7b8-\\ua7dc',
    '\\ua7f1-\\ua7f6\\ua82c\\ua8fe-\\ua8ff\\uab66-\\uab69\\uff65',
  ].join('')}]`,
  'u',
);

// Marks that turn the direction of writing could make code read other than it runs.
function escapeInvisible(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, (sign) =>
    [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}
