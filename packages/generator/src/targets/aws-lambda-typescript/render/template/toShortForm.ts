/** CloudFormation's functions as people write them in YAML, by their names in JSON. */
const shortForms: ReadonlyMap<string, (value: unknown) => string> = new Map([
  ['Ref', (value) => `!Ref ${value}`],
  ['Fn::Sub', (value) => `!Sub ${JSON.stringify(value)}`],
  ['Fn::GetAtt', (value) => `!GetAtt ${Array.isArray(value) ? value.join('.') : value}`],
]);

/** `{ Ref: 'Stage' }` as `!Ref Stage`; nothing for what is no function with a short form. */
export function toShortForm(object: object): string | undefined {
  const [entry, ...others] = Object.entries(object);
  return entry === undefined || others.length > 0 ? undefined : shortForms.get(entry[0])?.(entry[1]);
}
