import type { Field } from '@lambdastorm/schema';

/** Representation of an address. As addresses are only used for delivery, a phone number is required. */
export const addressFields: readonly Field[] = [
  { name: 'name', type: 'string', required: true, personal: true },
  { name: 'companyName', type: 'string', required: false },
  { name: 'streetAddress', type: 'string', required: true, personal: true },
  { name: 'postCode', type: 'string', required: false },
  { name: 'city', type: 'string', required: true },
  { name: 'state', type: 'string', required: false },
  { name: 'country', type: 'string', required: true, pattern: '^[A-Za-z]{2}$', example: 'IT' },
  { name: 'phoneNumber', type: 'string', required: true, personal: true },
];
