import type { Field, FieldShape } from '@lambdastorm/schema';
import { instant } from './instant.ts';

/** Dimensions and weight of the box in which a product is packaged for shipping. */
const packageFields: readonly Field[] = [
  millimetres('width', 'Width of the package in millimeters.'),
  millimetres('length', 'Length of the package in millimeters.'),
  millimetres('height', 'Height of the package in millimeters.'),
  { name: 'weight', type: 'integer', required: false, minimum: 0, description: 'Weight of the package in grams.' },
];

export const productId: Field = {
  name: 'productId',
  type: 'uuid',
  required: true,
  description: 'Unique identifier in UUID format for the product.',
  example: 'f380305b-99fe-45ba-b1ab-ba6349d141a2',
};

/** Representation of a single product type. */
export const productFields: readonly Field[] = [
  productId,
  { ...instant('createdDate', 'Product creation date.'), required: false },
  { ...instant('modifiedDate', 'Product last modification date.'), required: false },
  { name: 'name', type: 'string', required: true, description: 'User-facing product name.' },
  { name: 'category', type: 'string', required: false, description: 'User-facing product category.' },
  {
    name: 'tags',
    type: 'array',
    required: false,
    description: 'Array of searchable tags about the product.',
    items: { type: 'string' },
  },
  {
    name: 'pictures',
    type: 'array',
    required: false,
    description: 'Array of pictures about the product.',
    items: { type: 'uri' },
  },
  { name: 'package', type: 'object', required: true, fields: packageFields },
  { name: 'price', type: 'integer', required: true, minimum: 0, description: 'Price for the product.' },
  { name: 'quantity', type: 'integer', required: false, minimum: 1, description: 'Number of products; 1 when absent.' },
];

export const product: FieldShape = { type: 'object', fields: productFields };

function millimetres(name: string, description: string): Field {
  return { name, type: 'integer', required: false, minimum: 0, description };
}
