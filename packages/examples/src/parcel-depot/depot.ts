import type { BoardFrame, Connection, NoteDetails, StickyNote } from '@lambdastorm/board';
import {
  actor,
  aggregate,
  arrow,
  command,
  event,
  externalSystem,
  flow,
  policy,
  readModel,
} from '@lambdastorm/board/builder';
import { carrying } from '../carrying.ts';
import { grid } from '../grid.ts';
import {
  addressId,
  depotId,
  grams,
  key,
  parcelId,
  place,
  position,
  reason,
  scaleId,
  sender,
  street,
  vanId,
} from './fields.ts';

const { at, frame } = grid(0, 0);

/** Registers, weighs and moves parcels; nearly everything it does is started by a thing, not by a person. */
export const depot: readonly (StickyNote | BoardFrame | Connection)[] = [
  frame('Depot', 10, 5),

  at(0, 0, actor('Clerk')),
  at(1, 0, command('Register parcel', 0, 0, carrying([parcelId, sender]))),
  at(2, 0, aggregate('Parcel', 0, 0, keyed('parcelId'))),
  at(3, 0, event('Parcel registered', 0, 0, carrying([parcelId, sender]))),
  at(4, 0, readModel('Parcels in the depot', 0, 0, carrying([parcelId, sender]))),
  ...flow('clerk', 'register-parcel', 'parcel', 'parcel-registered', 'parcels-in-the-depot'),
  at(4, 1, actor('Clerk', 0, 0, { id: 'clerk-at-screen' })),
  arrow('clerk-at-screen', 'parcels-in-the-depot'),

  at(0, 1, externalSystem('Scales', 0, 0, system({ sort: 'device', topic: 'scales/+/weight' }))),
  at(1, 1, command('Record weight', 0, 0, carrying([parcelId, scaleId, grams]))),
  at(2, 1, aggregate('Parcel', 0, 0, { id: 'weighed-parcel' })),
  at(3, 1, event('Parcel weighed', 0, 0, carrying([parcelId, grams]))),
  ...flow('scales', 'record-weight', 'weighed-parcel', 'parcel-weighed'),

  at(0, 2, externalSystem('Scanner queue', 0, 0, system({ sort: 'queue', queue: 'scans' }))),
  at(1, 2, command('Record scan', 0, 0, carrying([parcelId, place]))),
  at(2, 2, aggregate('Parcel', 0, 0, { id: 'scanned-parcel' })),
  at(3, 2, event('Parcel scanned', 0, 0, carrying([parcelId, place]))),
  ...flow('scanner-queue', 'record-scan', 'scanned-parcel', 'parcel-scanned'),

  at(
    0,
    3,
    externalSystem(
      'Carrier notices',
      0,
      0,
      system({ sort: 'topic', topic: 'carrier-notices', filter: { kind: ['delay'] } }),
    ),
  ),
  at(1, 3, command('Note delay', 0, 0, carrying([parcelId, reason]))),
  at(2, 3, aggregate('Parcel', 0, 0, { id: 'delayed-parcel' })),
  at(3, 3, event('Parcel delayed', 0, 0, carrying([parcelId, reason]))),
  ...flow('carrier-notices', 'note-delay', 'delayed-parcel', 'parcel-delayed'),

  at(
    0,
    4,
    externalSystem(
      'Every night',
      0,
      0,
      system({ sort: 'time', schedule: 'cron(0 2 * * ? *)', timeZone: 'Europe/Vienna' }),
    ),
  ),
  at(1, 4, command('Send back unclaimed parcels', 0, 0, carrying([depotId]))),
  at(2, 4, aggregate('Shelf')),
  at(3, 4, event('Parcels sent back', 0, 0, carrying([depotId]))),
  ...flow('every-night', 'send-back-unclaimed-parcels', 'shelf', 'parcels-sent-back'),

  at(6, 0, externalSystem('Van positions', 0, 0, system({ sort: 'stream', stream: 'van-positions' }))),
  at(7, 0, command('Record position', 0, 0, carrying([vanId, ...position]))),
  at(8, 0, aggregate('Van', 0, 0, keyed('vanId'))),
  at(9, 0, event('Van moved', 0, 0, carrying([vanId, ...position]))),
  ...flow('van-positions', 'record-position', 'van', 'van-moved'),

  at(6, 1, externalSystem('Old address book', 0, 0, system({ sort: 'table', table: 'addresses' }))),
  at(7, 1, command('Correct address', 0, 0, carrying([addressId, street]))),
  at(8, 1, aggregate('Address', 0, 0, keyed('addressId'))),
  at(9, 1, event('Address corrected', 0, 0, carrying([addressId, street]))),
  ...flow('old-address-book', 'correct-address', 'address', 'address-corrected'),

  at(
    6,
    2,
    externalSystem(
      'Manifests',
      0,
      0,
      system({ sort: 'objectStore', bucket: 'manifests', prefix: 'incoming/', suffix: '.csv' }),
    ),
  ),
  at(7, 2, command('Import manifest', 0, 0, carrying([key]))),
  at(8, 2, aggregate('Manifest', 0, 0, keyed('key'))),
  at(9, 2, event('Manifest imported', 0, 0, carrying([key]))),
  ...flow('manifests', 'import-manifest', 'manifest', 'manifest-imported'),

  at(6, 3, event('Parcel weighed', 0, 0, { id: 'parcel-weighed-2' })),
  at(7, 3, policy('Whenever a parcel is weighed, wait 2 days, then charge its sender', 0, 0, { id: 'charge-policy' })),
  ...flow('parcel-weighed-2', 'charge-policy', 'charge-sender'),
];

function keyed(field: string): { readonly details: NoteDetails } {
  return { details: { key: field } };
}

function system(sort: NonNullable<NoteDetails['system']>): { readonly details: NoteDetails } {
  return { details: { system: sort } };
}
