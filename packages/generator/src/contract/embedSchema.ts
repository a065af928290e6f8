import { isJsonObject, type JsonObject, type JsonValue } from '@lambdastorm/schema';
import { toDocumentMarkdown } from '../text/markdown.ts';
import { mapSubschemas } from './mapSubschemas.ts';

/**
 * A schema as part of a document of AsyncAPI or OpenAPI, at the place that a JSON pointer such as
 * `#/components/schemas/Order` names: its references to itself lead there, one that leads nowhere or outside takes
 * anything, and descriptions are the Markdown that such documents expect.
 */
export function embedSchema(schema: JsonObject, place: string): JsonObject {
  const embed = (part: JsonObject): JsonObject => {
    const { $schema: _dialect, $id: _id, $anchor: _anchor, $ref: reference, ...kept } = part;
    const { description } = kept;
    const rest = typeof description === 'string' ? { ...kept, description: toDocumentMarkdown(description) } : kept;
    if (typeof reference !== 'string') return mapSubschemas(rest, embed);
    const others = mapSubschemas(rest, embed);
    return leadsSomewhere(reference, schema) ? { $ref: `${place}${reference.slice(1)}`, ...others } : others;
  };
  return embed(schema);
}

/** Whether a JSON pointer (RFC 6901) in a fragment has something behind it. */
function leadsSomewhere(reference: string, root: JsonObject): boolean {
  if (reference === '#') return true;
  if (!reference.startsWith('#/')) return false;
  let part: JsonValue | undefined = root;
  for (const step of decode(reference).slice(2).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(part)) part = part[Number(key)];
    else part = isJsonObject(part) && Object.hasOwn(part, key) ? part[key] : undefined;
  }
  return part !== undefined;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
