import { isJsonObject, type JsonObject, type JsonValue } from '@lambdastorm/schema';

/** The components that paths refer to, directly or by way of others; a kind that nothing is left of is left out. */
export function usedComponents(components: JsonObject, paths: JsonObject): JsonObject {
  const used = new Set<string>();
  const follow = (value: JsonValue | undefined): void => {
    for (const reference of referencesIn(value)) {
      if (used.has(reference)) continue;
      used.add(reference);
      const [kind = '', name = ''] = reference.split('/');
      const group = components[kind];
      follow(isJsonObject(group) && Object.hasOwn(group, name) ? group[name] : undefined);
    }
  };
  follow(paths);
  const groups = Object.entries(components).map(([kind, group]): [string, JsonObject] => {
    const named = isJsonObject(group) ? Object.entries(group) : [];
    return [kind, Object.fromEntries(named.filter(([name]) => used.has(`${kind}/${name}`)))];
  });
  return Object.fromEntries(groups.filter(([, group]) => Object.keys(group).length > 0));
}

/** `schemas/Problem` for every reference to a component or a part of one. */
function referencesIn(value: JsonValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key !== '$ref' || typeof part !== 'string') return referencesIn(part);
    const [kind = '', name = ''] = part.slice('#/components/'.length).split('/');
    return [`${kind}/${name}`];
  });
}
