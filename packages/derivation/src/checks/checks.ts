import { aggregateWithoutCommand } from './aggregateWithoutCommand.ts';
import { aggregateWithoutEvent } from './aggregateWithoutEvent.ts';
import type { Check } from './Check.ts';
import { commandNotImperative } from './commandNotImperative.ts';
import { commandWithoutEvent } from './commandWithoutEvent.ts';
import { commandWithoutHandler } from './commandWithoutHandler.ts';
import { commandWithoutStarter } from './commandWithoutStarter.ts';
import { contextCycle } from './contextCycle.ts';
import { danglingSubscription } from './danglingSubscription.ts';
import { duplicateConflict } from './duplicateConflict.ts';
import { eventChainWithoutPolicy } from './eventChainWithoutPolicy.ts';
import { eventNotInPastTense } from './eventNotInPastTense.ts';
import { eventWithoutConsumer } from './eventWithoutConsumer.ts';
import { eventWithoutProducer } from './eventWithoutProducer.ts';
import { forbiddenConnection } from './forbiddenConnection.ts';
import { hotspotOpen } from './hotspotOpen.ts';
import { languageCollision } from './languageCollision.ts';
import { nameUnusable } from './nameUnusable.ts';
import { noteOutsideContext } from './noteOutsideContext.ts';
import { noteSaysMore } from './noteSaysMore.ts';
import { policyLoop } from './policyLoop.ts';
import { policyWithoutCommand } from './policyWithoutCommand.ts';
import { policyWithoutTrigger } from './policyWithoutTrigger.ts';
import { policyWithoutWhenever } from './policyWithoutWhenever.ts';
import { readModelFieldWithoutSource } from './readModelFieldWithoutSource.ts';
import { readModelWithoutSource } from './readModelWithoutSource.ts';
import { relationshipContradiction } from './relationshipContradiction.ts';
import { runsLongerThanLambda } from './runsLongerThanLambda.ts';
import { schemaIncomplete } from './schemaIncomplete.ts';
import { termSynonym } from './termSynonym.ts';
import { termUndefined } from './termUndefined.ts';
import { triggerConflict } from './triggerConflict.ts';
import { triggerIncomplete } from './triggerIncomplete.ts';
import { unnamedNote } from './unnamedNote.ts';
import { waitsLongerThanLambda } from './waitsLongerThanLambda.ts';

/** All rules, in the order in which one note's findings are shown. */
export const checks: readonly Check[] = [
  unnamedNote,
  nameUnusable,
  eventNotInPastTense,
  commandNotImperative,
  noteSaysMore,
  policyWithoutWhenever,
  noteOutsideContext,
  forbiddenConnection,
  eventChainWithoutPolicy,
  duplicateConflict,
  languageCollision,
  commandWithoutHandler,
  commandWithoutEvent,
  commandWithoutStarter,
  aggregateWithoutCommand,
  aggregateWithoutEvent,
  eventWithoutProducer,
  eventWithoutConsumer,
  danglingSubscription,
  policyWithoutTrigger,
  policyWithoutCommand,
  policyLoop,
  readModelWithoutSource,
  readModelFieldWithoutSource,
  schemaIncomplete,
  triggerIncomplete,
  triggerConflict,
  runsLongerThanLambda,
  waitsLongerThanLambda,
  contextCycle,
  relationshipContradiction,
  termUndefined,
  termSynonym,
  hotspotOpen,
];
