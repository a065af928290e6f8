import type { Field } from '@lambdastorm/schema';
import { addressFields } from './addressFields.ts';
import { instant } from './instant.ts';
import { product } from './productFields.ts';

export const orderId: Field = {
  name: 'orderId',
  type: 'uuid',
  required: true,
  description: 'Unique identifier for the order.',
  example: 'd5e32d1d-552f-497e-babd-f7946ca35c78',
};

export const userId: Field = {
  name: 'userId',
  type: 'uuid',
  required: true,
  description: 'End-user related to the order.',
  example: '81e209dd-8b66-413c-bbcb-5456eb4fe655',
};

export const status: Field = { name: 'status', type: 'string', required: false, description: 'Status of the order.' };

export const products: Field = {
  name: 'products',
  type: 'array',
  required: true,
  description: 'Array of products in the order.',
  items: product,
};

export const address: Field = { name: 'address', type: 'object', required: true, fields: addressFields };

export const deliveryPrice: Field = {
  name: 'deliveryPrice',
  type: 'integer',
  required: true,
  minimum: 0,
  description: 'Cost of delivery for the order.',
};

export const paymentToken: Field = {
  name: 'paymentToken',
  type: 'string',
  required: false,
  description: 'Payment token to process payment for the order.',
};

export const total: Field = {
  name: 'total',
  type: 'integer',
  required: true,
  description: 'Total cost for the order.',
};

/** Representation of a single order. */
export const orderFields: readonly Field[] = [
  orderId,
  userId,
  instant('createdDate', 'When the order was created.'),
  instant('modifiedDate', 'When the order was last modified.'),
  status,
  products,
  address,
  deliveryPrice,
  paymentToken,
  total,
];
