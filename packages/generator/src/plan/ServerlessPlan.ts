import type { JsonObject, PayloadSchema } from '@lambdastorm/schema';
import type { Lingering } from './Lingering.ts';

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
  /** Commands of other contexts that it asks for over the bus. */
  readonly foreignCommands: readonly ForeignCommand[];
  readonly readModels: readonly PlannedReadModel[];
  readonly aggregates: readonly PlannedAggregate[];
  /** Systems outside that commands go out to. */
  readonly gateways: readonly PlannedGateway[];
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

export interface PlannedElement extends Lingering {
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
  /** Versions of an event before this one that are still told or read, the newest first and without gaps. */
  readonly earlier?: readonly EarlierMessage[];
}

/** An event as it was before it changed. */
export interface EarlierMessage extends PlannedMessage {
  /** Whether it is told in this version beside the newest one. */
  readonly isPublished: boolean;
  /** Whether it is read here. */
  readonly isRead: boolean;
}

/** A message of another context. */
interface ForeignMessage extends PlannedMessage {
  readonly contextId: string;
  readonly contextName: string;
  readonly source: string;
}

export interface ForeignEvent extends ForeignMessage {}

export interface ForeignCommand extends ForeignMessage {}

/** What somebody reads. It is kept as views, one a key, as far as events of ours or others say what they show. */
export interface PlannedReadModel extends PlannedMessage {
  /** The fields that tell one view from another, in the order of their path; none where there is a single view. */
  readonly keyFields: readonly string[];
  /** The events that it follows from; nothing is kept of what none updates. */
  readonly updatedBy: readonly (PlannedMessage | ForeignEvent)[];
}

export interface PlannedAggregate extends PlannedElement {
  /** The name of what it keeps, in logical ids and streams; it stays when the note is renamed, or data would be lost. */
  readonly wireName: string;
  /** The payload field that identifies one instance, as the wall says or as it is named. */
  readonly keyField?: string;
  readonly commands: readonly PlannedMessage[];
  readonly events: readonly PlannedMessage[];
  /** What its decisions are to lead to. */
  readonly examples: readonly PlannedExample[];
}

/** A system outside and what we ask of it. */
export interface PlannedGateway extends PlannedElement {
  readonly asks: readonly GatewayCommand[];
}

/** A command that a system outside handles, and the events of ours that its answer becomes. */
export interface GatewayCommand {
  readonly command: PlannedMessage;
  readonly events: readonly PlannedMessage[];
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
  /** Events of this context that it may publish by itself. */
  readonly publishes: readonly PlannedMessage[];
  /** Aggregates whose events it keeps, from where they are published. */
  readonly stores: readonly PlannedAggregate[];
}

/** Takes a command from outside and lets its aggregate decide, or asks the system for it that handles it. */
export interface CommandFunction extends FunctionParts, Handled {
  readonly role: 'command';
  readonly command: PlannedMessage;
  readonly trigger: HttpRoute | Schedule | CommandRule | Source;
}

/** Answers a question about a read model. */
export interface QueryFunction extends FunctionParts {
  readonly role: 'query';
  readonly readModel: PlannedReadModel;
  readonly trigger: HttpRoute;
}

/** Whenever something happens, issues commands. */
export interface PolicyFunction extends FunctionParts {
  readonly role: 'policy';
  readonly trigger: EventRule | Schedule | Source;
  /** How long after an event it acts; absent when it acts at once. */
  readonly waitMinutes?: number;
  /** Commands of this context, called directly. */
  readonly issues: readonly IssuedCommand[];
  /** Commands of other contexts, asked for over the bus. */
  readonly sends: readonly ForeignCommand[];
  /** What its trigger is to lead to. */
  readonly examples: readonly PlannedReaction[];
}

/** Keeps a read model up to date. */
export interface ProjectorFunction extends FunctionParts {
  readonly role: 'projector';
  readonly readModel: PlannedReadModel;
  readonly trigger: EventRule;
}

/** Who handles a command: neither while nobody does. */
interface Handled {
  readonly aggregate?: PlannedAggregate;
  readonly gateway?: PlannedGateway;
}

export interface IssuedCommand extends Handled {
  readonly command: PlannedMessage;
}

export type PlannedTrigger = PlannedFunction['trigger'];

export interface HttpRoute extends Route {
  readonly type: 'http';
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

/** The command as a message on the bus, from other contexts; never empty. */
export interface CommandRule {
  readonly type: 'command';
  readonly senders: readonly { readonly name: string; readonly source: string }[];
}

/** Something outside that brings messages, objects or changes. Functions share one, but for queues, buckets and webhooks. */
export type Source = ObjectStore | Device | Queue | Topic | Stream | Table | Webhook;

interface SourceParts {
  readonly system: PlannedElement;
}

export interface ObjectStore extends SourceParts {
  readonly type: 'objectStore';
  readonly prefix: string;
  readonly suffix: string;
  readonly on: 'created' | 'removed';
}

export interface Device extends SourceParts {
  readonly type: 'device';
  /** Legal for IoT Core; levels may be `+`, the last one `#`. */
  readonly topicFilter: string;
  /** What the `+` levels are called, with the level from 1: `scales/+/reading` has `scaleId` at 2. */
  readonly parameters: readonly { readonly name: string; readonly level: number }[];
}

interface Queue extends SourceParts {
  readonly type: 'queue';
}

export interface Topic extends SourceParts {
  readonly type: 'topic';
  /** A filter policy of SNS. */
  readonly filter?: JsonObject;
}

export interface Stream extends SourceParts {
  readonly type: 'stream';
}

export interface Table extends SourceParts {
  readonly type: 'table';
}

export interface Webhook extends SourceParts, Route {
  readonly type: 'webhook';
  readonly method: 'POST';
  /** In lower case, as Lambda hands headers over. */
  readonly signatureHeader: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Legal for API Gateway: starts with a slash, `{name}` is a parameter. */
  readonly path: string;
  /** Names of its `{…}` parameters, in order. */
  readonly parameters: readonly string[];
}
