import { docComment, toCommentText } from '../comments.ts';
import { foldTypeArgument } from '../fold.ts';
import type { Lines } from '../lines.ts';
import { quoteKey } from '../quoteText.ts';
import { printZodExpression } from './printZodExpression.ts';
import type { ZodModule } from './toZodModule.ts';
import type { ZodExpression, ZodObject } from './ZodExpression.ts';

const callees = { closed: 'z.strictObject', tolerant: 'z.object', open: 'z.looseObject' } as const;

/** The declarations of a schema: `export const NAME = …` last, what it is made of before. */
export function renderZodSchema(name: string, comment: string, { objects, root }: ZodModule): Lines {
  return [
    ...objects.flatMap((object) => [...declare(`const ${object.name}`, object), '']),
    ...docComment(comment),
    ...declare(`export const ${name}`, root),
    ...foldTypeArgument(`export type ${name} = z.infer`, [`typeof ${name}`], ';'),
  ];
}

function declare(left: string, schema: ZodObject | ZodExpression): Lines {
  if ('type' in schema) return printZodExpression(schema, `${left} = `, ';', 0);
  const { mode, properties, rest } = schema;
  const callee = rest === undefined ? callees[mode] : 'z.object';
  const catchall = rest === undefined ? [';'] : printZodExpression(rest, '.catchall(', ');', 0);
  const [close = ';', ...more] = catchall;
  if (properties.length === 0) return [`${left} = ${callee}({})${String(close)}`, ...more];
  return [
    `${left} = ${callee}({`,
    properties.flatMap(({ key, description, expression }) => [
      ...docComment(toCommentText(description), 2),
      ...printZodExpression(expression, `${quoteKey(key)}: `, ',', 2),
    ]),
    `})${String(close)}`,
    ...more,
  ];
}
