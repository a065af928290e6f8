import type { Field } from '@lambdastorm/schema';

export const parcelId: Field = { name: 'parcelId', type: 'uuid', required: true };
export const sender: Field = {
  name: 'sender',
  type: 'string',
  required: true,
  minLength: 1,
  personal: true,
  example: 'Ada Lovelace',
};
export const scaleId: Field = { name: 'scaleId', type: 'string', required: true, minLength: 1, example: 'scale-7' };
export const grams: Field = { name: 'grams', type: 'integer', required: true, minimum: 1, example: 1250 };
export const place: Field = { name: 'place', type: 'string', required: true, example: 'Shelf 12' };
export const reason: Field = { name: 'reason', type: 'string', required: true, example: 'Storm at sea' };
export const vanId: Field = { name: 'vanId', type: 'string', required: true, minLength: 1, example: 'van-3' };
export const position: readonly Field[] = [
  { name: 'latitude', type: 'number', required: true, minimum: -90, maximum: 90, example: 46.6 },
  { name: 'longitude', type: 'number', required: true, minimum: -180, maximum: 180, example: 13.8 },
];
export const addressId: Field = { name: 'addressId', type: 'string', required: true, minLength: 1, example: 'A-100' };
export const street: Field = {
  name: 'street',
  type: 'string',
  required: true,
  personal: true,
  example: 'Main Street 1',
};
export const key: Field = { name: 'key', type: 'string', required: true, example: 'incoming/monday.csv' };
export const depotId: Field = { name: 'depotId', type: 'string', required: false, example: 'north' };
