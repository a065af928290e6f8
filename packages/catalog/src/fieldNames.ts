import type { PayloadSchema } from '@lambdastorm/schema';

/** The names of the fields at the top of a payload. */
export function fieldNames(payload: PayloadSchema): string[] {
  if (payload.type === 'fields') return [...new Set(payload.fields.map(({ name }) => name))];
  const properties = payload.schema['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

/** The form by which two fields are the same. */
export function foldField(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}
