import type { Resource, Template } from '../../render/template/CloudFormation.ts';
import { account, identityOf, region } from './identityOf.ts';

/** A template as it stands after its deployment: every reference is a name or an ARN. */
export interface DeployedStack {
  /** By logical id. */
  readonly resources: Readonly<Record<string, DeployedResource>>;
  /** What the resources have in common, of SAM. */
  readonly functionDefaults: Readonly<Record<string, unknown>>;
}

interface DeployedResource {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly arn: string;
  /** What `!Ref` says. */
  readonly ref: string;
}

const stackName = 'proof';

/** Deploys to nowhere: settles what every reference means, and throws where one means nothing. */
export function deployTemplate(template: Template): DeployedStack {
  const references = new Map<string, string>(pseudoParameters);
  for (const [name, parameter] of Object.entries(template.Parameters ?? {})) {
    references.set(name, String((parameter as { Default?: unknown }).Default ?? ''));
  }
  const resolve = createResolver(template.Resources, references);
  const resources = Object.entries(template.Resources).map(([id, resource]) => {
    const { ref, arn } = identityOf(id, resource.Type, resolve(named(resource)) as Record<string, unknown>, stackName);
    const properties = resolve(resource.Properties ?? {}) as Record<string, unknown>;
    return [id, { type: resource.Type, properties, ref, arn }] as const;
  });
  const { Function: functionDefaults = {} } = (resolve(template.Globals ?? {}) ?? {}) as Record<string, object>;
  return { resources: Object.fromEntries(resources), functionDefaults: { ...functionDefaults } };
}

const pseudoParameters: readonly (readonly [string, string])[] = [
  ['AWS::AccountId', account],
  ['AWS::Partition', 'aws'],
  ['AWS::Region', region],
  ['AWS::StackName', stackName],
  ['AWS::URLSuffix', 'amazonaws.com'],
];

/** The properties that may name a resource; the others may refer to it in a circle. */
function named({ Properties = {} }: Resource): Record<string, unknown> {
  return Object.fromEntries(Object.entries(Properties).filter(([key]) => /Name$|^Fifo/.test(key)));
}

function createResolver(resources: Template['Resources'], parameters: ReadonlyMap<string, string>) {
  const identity = (id: string) => {
    const resource = resources[id];
    if (resource === undefined) throw new Error(`The template refers to “${id}”, which is not in it.`);
    return identityOf(id, resource.Type, resolve(named(resource)) as Record<string, unknown>, stackName);
  };
  const reference = (name: string): string => parameters.get(name) ?? identity(name).ref;
  const attribute = (id: string, name: string): string => {
    const found = identity(id).attributes[name];
    if (found === undefined) throw new Error(`The template reads ${id}.${name}, of which the proof knows nothing.`);
    return found;
  };
  const substitute = (text: string): string =>
    text.replace(/\$\{([^!}][^}]*)\}/g, (_, name: string) => {
      const [id = '', ...path] = name.split('.');
      return path.length === 0 ? reference(name) : attribute(id, path.join('.'));
    });
  const intrinsics: Readonly<Record<string, (argument: unknown) => unknown>> = {
    Ref: (name) => reference(String(name)),
    'Fn::Sub': (pattern) => substitute(String(pattern)),
    'Fn::GetAtt': (path) => {
      const [id = '', ...names] = path as readonly string[];
      return attribute(id, names.join('.'));
    },
    'Fn::Join': (parts) => {
      const [between, texts] = parts as readonly [string, readonly unknown[]];
      return texts.map(resolve).join(between);
    },
  };
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [key = '', argument] = entries.length === 1 ? (entries[0] ?? []) : [];
    const intrinsic = intrinsics[key];
    if (intrinsic !== undefined) return intrinsic(argument);
    if (key.startsWith('Fn::')) throw new Error(`The proof does not know the function ${key} of the template.`);
    return Object.fromEntries(entries.map(([name, part]) => [name, resolve(part)]));
  };
  return resolve;
}
