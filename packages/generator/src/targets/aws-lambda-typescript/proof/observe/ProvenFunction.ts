import type { DeployedStack } from '../stack/deployTemplate.ts';

/** A function of a deployed stack and the events that its project has for it. */
export interface ProvenFunction {
  /** Its logical id. */
  readonly id: string;
  /** As in `dist/place-order`. */
  readonly kebab: string;
  readonly name: string;
  /** What SAM calls the sort of its trigger: `EventBridgeRule`. */
  readonly trigger: string;
  /** The patterns of its rules, when it waits for events of a bus. */
  readonly patterns: readonly Readonly<Record<string, unknown>>[];
  /** The streams of tables that it follows. */
  readonly streams: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly samples: readonly Sample[];
}

export interface Sample {
  /** `events/place-order.json` */
  readonly path: string;
  readonly event: Readonly<Record<string, unknown>>;
}

interface FunctionProperties {
  readonly FunctionName: string;
  readonly CodeUri: string;
  readonly Environment?: Environment;
  readonly Events?: Readonly<Record<string, { Type: string; Properties: EventProperties }>>;
}

interface EventProperties {
  readonly Pattern?: Readonly<Record<string, unknown>>;
  readonly Stream?: string;
}

interface Environment {
  readonly Variables?: Readonly<Record<string, string>>;
}

/** The functions of a stack as its template has them, each with its sample events. */
export function provenFunctions(
  { resources, functionDefaults }: DeployedStack,
  files: readonly { readonly path: string; readonly content: string }[],
): readonly ProvenFunction[] {
  // SAM's own sort of event has no place for what can't be delivered, so the rule of a device stands by itself.
  const isForDevices = (id: string): boolean =>
    Object.values(resources).some(
      ({ type, properties }) =>
        type === 'AWS::IoT::TopicRule' && JSON.stringify(properties).includes(`"${resources[id]?.arn}"`),
    );
  const defaults = functionDefaults['Environment'] as Environment | undefined;
  return Object.entries(resources).flatMap(([id, { type, properties }]) => {
    if (type !== 'AWS::Serverless::Function') return [];
    const { FunctionName, CodeUri, Environment, Events = {} } = properties as unknown as FunctionProperties;
    const kebab = CodeUri.split('/')[1] ?? '';
    const samples = files
      .filter(({ path }) => path === `events/${kebab}.json` || path.startsWith(`events/${kebab}--`))
      .map(({ path, content }) => ({ path, event: JSON.parse(content) }));
    const triggers = Object.values(Events);
    return [
      {
        id,
        kebab,
        name: FunctionName,
        trigger: triggers[0]?.Type ?? (isForDevices(id) ? 'IoTRule' : 'none'),
        patterns: triggers.flatMap(({ Properties: { Pattern } }) => (Pattern === undefined ? [] : [Pattern])),
        streams: triggers.flatMap(({ Properties: { Stream } }) => (Stream === undefined ? [] : [Stream])),
        environment: { ...defaults?.Variables, ...Environment?.Variables },
        samples,
      },
    ];
  });
}
