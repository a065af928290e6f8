import type { PayloadSchema } from '@lambdastorm/schema';

/**
 * The building blocks of one bounded context as serverless functions: what there is and how it hangs together, with
 * every name settled. Renderers write it down and decide nothing.
 */
export interface ServerlessPlan {
  readonly context: PlannedContext;
  /** Events that this context owns and publishes. */
  readonly events: readonly PlannedMessage[];
  /** Events of other contexts that it reacts to. */
  readonly foreignEvents: readonly ForeignEvent[];
  readonly commands: readonly PlannedMessage[];
  readonly readModels: readonly PlannedMessage[];
  readonly aggregates: readonly PlannedAggregate[];
  /** Sorted by `names.kebab`. */
  readonly functions: readonly PlannedFunction[];
  /** Questions on the wall that nobody has answered, as they stand there. */
  readonly openQuestions: readonly string[];
}

/** One name in the spellings that code needs; legal in TypeScript, in file names and in CloudFormation. */
export interface Names {
  /** `PlaceOrder`: types, logical ids (ASCII letters and digits). */
  readonly pascal: string;
  /** `placeOrder`: values. */
  readonly camel: string;
  /** `place-order`: files and function names. */
  readonly kebab: string;
}

export interface PlannedElement {
  readonly id: string;
  readonly noteIds: readonly string[];
  /** As people wrote it; enters files only through printers. */
  readonly name: string;
  readonly description?: string;
  readonly names: Names;
}

export interface PlannedContext extends PlannedElement {
  /** The folder of the project, unique among the contexts of the model. */
  readonly folder: string;
  /** EventBridge source and service name: `ordering`. */
  readonly source: string;
}

export interface PlannedMessage extends PlannedElement {
  /** The detail type of an event on the bus, the title of a schema: `OrderPlaced`. */
  readonly wireName: string;
  readonly version: number;
  readonly payload: PayloadSchema;
}

export interface ForeignEvent extends PlannedMessage {
  readonly contextId: string;
  readonly contextName: string;
  readonly source: string;
}

export interface PlannedAggregate extends PlannedElement {
  /** The payload field that identifies one instance. */
  readonly keyField?: string;
  readonly commands: readonly PlannedMessage[];
  readonly events: readonly PlannedMessage[];
  /** What its decisions are to lead to. */
  readonly examples: readonly PlannedExample[];
}

/** One example of a decision, told with events of its aggregate. */
export interface PlannedExample {
  /** As people wrote it. */
  readonly name: string;
  readonly command: PlannedMessage;
  readonly given: readonly PlannedMessage[];
  readonly then: readonly PlannedMessage[];
  readonly refused?: string;
}

/** One example of a reaction: what is published then, when its trigger comes as its sample has it. */
export interface PlannedReaction {
  /** As people wrote it. */
  readonly name: string;
  readonly then: readonly PlannedMessage[];
}

/** Something that runs in response to one kind of event. */
export type PlannedFunction = CommandFunction | QueryFunction | PolicyFunction | ProjectorFunction;

interface FunctionParts extends PlannedElement {
  /** Events of this context that it may publish. */
  readonly publishes: readonly PlannedMessage[];
}

/** Takes a command from outside and lets its aggregate decide. */
export interface CommandFunction extends FunctionParts {
  readonly role: 'command';
  readonly command: PlannedMessage;
  /** Absent when nobody, or an external system, handles the command. */
  readonly aggregate?: PlannedAggregate;
  readonly trigger: HttpRoute | Schedule;
}

/** Answers a question about a read model. */
export interface QueryFunction extends FunctionParts {
  readonly role: 'query';
  readonly readModel: PlannedMessage;
  readonly trigger: HttpRoute;
}

/** Whenever something happens, issues commands. */
export interface PolicyFunction extends FunctionParts {
  readonly role: 'policy';
  readonly trigger: EventRule | Schedule;
  /** Commands of this context, called directly. */
  readonly issues: readonly { readonly command: PlannedMessage; readonly aggregate?: PlannedAggregate }[];
  /** Commands of other contexts, by the names on the wall. */
  readonly issuesElsewhere: readonly { readonly contextName: string; readonly commandName: string }[];
  /** What its trigger is to lead to. */
  readonly examples: readonly PlannedReaction[];
}

/** Keeps a read model up to date. */
export interface ProjectorFunction extends FunctionParts {
  readonly role: 'projector';
  readonly readModel: PlannedMessage;
  readonly trigger: EventRule;
}

export interface HttpRoute {
  readonly type: 'http';
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Legal for API Gateway: starts with a slash, `{name}` is a parameter. */
  readonly path: string;
  /** Names of its `{…}` parameters, in order. */
  readonly parameters: readonly string[];
}

export interface Schedule {
  readonly type: 'schedule';
  readonly expression: string;
  readonly timeZone: string;
}

/** Events of this or other contexts, told apart by `contextId`; never empty. */
export interface EventRule {
  readonly type: 'event';
  readonly events: readonly (PlannedMessage | ForeignEvent)[];
}
