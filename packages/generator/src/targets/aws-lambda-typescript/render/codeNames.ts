import type {
  PlannedAggregate,
  PlannedFunction,
  PlannedGateway,
  PlannedMessage,
  PlannedReadModel,
  ProjectorFunction,
} from '../../../plan/ServerlessPlan.ts';

/** The type of a command, read model or event; the version keeps it apart from everything else of that name. */
export function messageType({ names, version }: PlannedMessage): string {
  return `${names.pascal}V${version}`;
}

/** The schema of a command as others send it, with whatever else they put in. */
export function receivedType(command: PlannedMessage): string {
  return `${messageType(command)}Received`;
}

/** The type of what an event carries. */
export function eventDataType(event: PlannedMessage): string {
  return `${messageType(event)}Data`;
}

/** The function of a generated module that makes the handler: `definePlaceOrder`. */
export function defineName({ names }: PlannedFunction): string {
  return `define${names.pascal}`;
}

/** What the handler of a function is given. */
export function inputType({ names }: PlannedFunction): string {
  return `${names.pascal}Input`;
}

export function stateType({ names }: PlannedAggregate): string {
  return `${names.pascal}State`;
}

export function moduleName(message: PlannedMessage): string {
  return `${message.names.kebab}.v${message.version}`;
}

/** The method of the publisher: the wire name with a small first letter. */
export function publishMethod({ wireName }: PlannedMessage): string {
  return `${wireName.slice(0, 1).toLowerCase()}${wireName.slice(1)}`;
}

export function gatewayType({ names }: PlannedGateway): string {
  return `${names.pascal}Gateway`;
}

export function gatewayName({ names }: PlannedGateway): string {
  return `${names.camel}Gateway`;
}

/** The aggregate as its store takes it. */
export function deciderName({ names }: PlannedAggregate): string {
  return `${names.camel}Decider`;
}

/** Where a read model is kept. */
export function viewsName({ names }: PlannedReadModel): string {
  return `${names.camel}Views`;
}

/** What tells one view of a read model from another. */
export function viewKeyType({ names }: PlannedReadModel): string {
  return `${names.pascal}Key`;
}

/** Any of the events that a projector takes. */
export function projectedEventType({ names }: ProjectorFunction): string {
  return `${names.pascal}Event`;
}

/** What a person says of a read model, as its projector takes it. */
export function projectionType({ names }: ProjectorFunction): string {
  return `${names.pascal}Projection`;
}
