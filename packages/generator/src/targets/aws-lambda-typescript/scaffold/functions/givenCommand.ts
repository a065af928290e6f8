import type { PayloadSchema } from '@lambdastorm/schema';
import type { CommandFunction, PlannedTrigger } from '../../../../plan/ServerlessPlan.ts';
import type { Lines } from '../../../../text/lines.ts';
import { mapFields } from '../mapFields.ts';

/** How the handler of a command comes by what the command carries. */
export interface GivenCommand {
  /** What it takes of its input; nothing when the command is made of nothing. */
  readonly parameter?: string;
  /** What has to hold first. */
  readonly guard: Lines;
  /** The command's data as an expression. */
  readonly data: string;
}

/** What is known of an object whatever lies in it. */
const objectFields: PayloadSchema = {
  type: 'fields',
  fields: [
    { name: 'bucket', type: 'string', required: true },
    { name: 'key', type: 'string', required: true },
  ],
};

/** `undefined` where somebody has to say what the command carries, since what starts it does not bring that along. */
export function givenCommand({ trigger, command }: CommandFunction): GivenCommand | undefined {
  switch (trigger.type) {
    case 'schedule':
      return mapFields(command.payload, []) === undefined ? undefined : { guard: [], data: '{}' };
    case 'objectStore': {
      const fields = mapFields(command.payload, [objectFields]);
      if (fields === undefined) return undefined;
      const data = `{ ${fields.map((name) => `${name}: object.${name}`).join(', ')} }`;
      return fields.length === 0 ? { guard: [], data: '{}' } : { parameter: 'object', guard: [], data };
    }
    case 'table':
      return {
        parameter: 'change',
        guard: ['// What is gone from the table asks for nothing.', 'if (change.after === undefined) return;'],
        data: 'change.after',
      };
    default:
      return { parameter: 'command', guard: [], data: 'command' };
  }
}

/** What starts the command, in the words of a sentence about it. */
export function starterOf({ type }: PlannedTrigger): string {
  return type === 'objectStore' ? 'an object' : 'the clock';
}
