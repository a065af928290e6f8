import type { Resource, Template } from '../../render/template/CloudFormation.ts';

/** A resource and its name in the template. */
export interface NamedResource {
  readonly id: string;
  readonly properties: Resource['Properties'];
  readonly resource: Resource;
}

/** What starts a function, as SAM has it. */
export interface FunctionEvent {
  readonly id: string;
  readonly type: string;
  readonly fn: NamedResource;
  readonly properties: unknown;
}

export function resourcesOf(template: Template, ...types: readonly string[]): readonly NamedResource[] {
  return Object.entries(template.Resources)
    .filter(([, { Type }]) => types.includes(Type))
    .map(([id, resource]) => ({ id, resource, properties: resource.Properties ?? {} }));
}

export function functionsOf(template: Template): readonly NamedResource[] {
  return resourcesOf(template, 'AWS::Serverless::Function');
}

export function eventsOf(template: Template, ...types: readonly string[]): readonly FunctionEvent[] {
  return functionsOf(template).flatMap((fn) =>
    entriesOf(at(fn.properties, 'Events'))
      .map(([name, event]) => ({
        id: `${fn.id}.${name}`,
        type: text(at(event, 'Type')),
        fn,
        properties: at(event, 'Properties'),
      }))
      .filter(({ type }) => types.includes(type)),
  );
}

/** The part of a value that keys lead to; nothing where there is no such part. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined),
    value,
  );
}

export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** CloudFormation takes one value where a list of one is meant. */
export function list(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The logical id that `!Ref` or `!GetAtt` leads to. */
export function targetOf(value: unknown): string | undefined {
  const [attribute] = list(at(value, 'Fn::GetAtt'));
  return text(attribute ?? at(value, 'Ref')) || undefined;
}

/** The statements of every role, and of the policies attached to roles. */
export function statementsOf(template: Template): readonly (readonly [id: string, statement: unknown])[] {
  const inRoles = resourcesOf(template, 'AWS::IAM::Role').flatMap(({ id, properties }) =>
    list(properties['Policies']).map((policy) => [id, policy] as const),
  );
  const attached = resourcesOf(template, 'AWS::IAM::Policy').map(({ id, properties }) => [id, properties] as const);
  return [...inRoles, ...attached].flatMap(([id, policy]) =>
    list(at(policy, 'PolicyDocument', 'Statement')).map((statement) => [id, statement] as const),
  );
}
