export type { Actor } from './Actor.ts';
export type { Aggregate } from './Aggregate.ts';
export type { BoundedContext } from './BoundedContext.ts';
export type { Command } from './Command.ts';
export type { ContextMap, ContextRelation, DownstreamRole, MutualRelation, UpstreamRole } from './ContextMap.ts';
export type { DomainEvent } from './DomainEvent.ts';
export type { DomainModel } from './DomainModel.ts';
export type { Example } from './Example.ts';
export type { ExternalSystem, ExternalSystemKind } from './ExternalSystem.ts';
export type { Hotspot } from './Hotspot.ts';
export type { ElementRef, ModelElement } from './ModelElement.ts';
export type { Policy } from './Policy.ts';
export type { ReadModel } from './ReadModel.ts';
export type {
  DeviceTrigger,
  EventTrigger,
  HttpTrigger,
  ObjectStoreTrigger,
  QueueTrigger,
  ScheduleTrigger,
  StreamTrigger,
  SystemTrigger,
  TableTrigger,
  TopicTrigger,
  Trigger,
  WebhookTrigger,
} from './Trigger.ts';
