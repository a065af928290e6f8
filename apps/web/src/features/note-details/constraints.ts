import type { FieldShape } from '@lambdastorm/schema';

export interface Constraint {
  readonly key: string;
  readonly label: string;
  readonly type: 'count' | 'number' | 'integer' | 'text';
  readonly value: string | number | undefined;
}

/** The constraints that make sense for a shape, and what they are set to. */
export function constraintsOf(shape: FieldShape): Constraint[] {
  switch (shape.type) {
    case 'string':
      return [
        { key: 'minLength', label: 'Min. length', type: 'count', value: shape.minLength },
        { key: 'maxLength', label: 'Max. length', type: 'count', value: shape.maxLength },
        { key: 'pattern', label: 'Pattern', type: 'text', value: shape.pattern },
      ];
    case 'integer':
    case 'number':
      return [
        { key: 'minimum', label: 'Minimum', type: shape.type, value: shape.minimum },
        { key: 'maximum', label: 'Maximum', type: shape.type, value: shape.maximum },
      ];
    case 'array':
      return [
        { key: 'minItems', label: 'Min. items', type: 'count', value: shape.minItems },
        { key: 'maxItems', label: 'Max. items', type: 'count', value: shape.maxItems },
      ];
    default:
      return [];
  }
}

/** What somebody typed, as the constraint's value; `undefined` when it is empty or makes no sense. */
export function parseConstraint(type: Constraint['type'], text: string): string | number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (type === 'text') return trimmed;
  const number = Number(trimmed.replace(',', '.'));
  if (!Number.isFinite(number)) return undefined;
  if (type === 'number') return number;
  return type === 'count' ? Math.max(0, Math.round(number)) : Math.round(number);
}
