/** What the parts of a context are called before their names. */
export const partLabels: Readonly<Record<string, string>> = {
  aggregate: 'Aggregate',
  command: 'Command',
  event: 'Event',
  readModel: 'Read model',
  policy: 'Policy',
  externalSystem: 'External system',
  actor: 'Actor',
  context: 'Context',
  field: 'Field',
};
