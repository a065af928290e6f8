import { stripTypeScriptTypes } from 'node:module';
import { z } from 'zod';
import { valuesModule } from '../../../targets/aws-lambda-typescript/render/modules/valuesModule.ts';
import { lines } from '../../lines.ts';
import { renderZodSchema } from '../renderZodSchema.ts';
import { toZodModule } from '../toZodModule.ts';

/** The schema that the printed code makes. */
export function evaluateZod(schema: Parameters<typeof toZodModule>[0], isTolerant = false): z.ZodType {
  const printed = lines(...renderZodSchema('Printed', '', toZodModule(schema, { isTolerant })));
  const code = stripTypeScriptTypes(`${valuesModule}\n${printed}`)
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '');
  return Function('z', `${code}\nreturn Printed;`)(z);
}
