import type { BoardFrame, Connection, StickyNote } from '@lambdastorm/board';
import { actor, aggregate, command, event, flow, hotspot } from '@lambdastorm/board/builder';
import type { Field } from '@lambdastorm/schema';
import { carrying } from '../carrying.ts';
import { grid } from '../grid.ts';
import { products as productList } from './fields/orderFields.ts';
import { productFields, productId } from './fields/productFields.ts';

const { at, frame } = grid(0, 560);

const givenByPeople: readonly Field[] = productFields.filter(
  ({ name }) => !['productId', 'createdDate', 'modifiedDate', 'quantity'].includes(name),
);

/** Keeps the catalogue and knows whether the products of an order are as they should be. */
export const products: readonly (StickyNote | BoardFrame | Connection)[] = [
  frame('Products', 8, 3),

  at(0, 0, actor('Catalogue manager')),
  at(1, 0, command('Create product', 0, 0, carrying(givenByPeople))),
  at(2, 0, aggregate('Product', 0, 0, { details: { key: 'productId' } })),
  at(3, 0, event('Product created', 0, 0, carrying(productFields, { description: 'A product is created.' }))),
  ...flow('catalogue-manager', 'create-product', 'product', 'product-created'),

  at(2, 1, actor('Catalogue manager', 0, 0, { id: 'catalogue-manager-2' })),
  at(3, 1, command('Modify product', 0, 0, carrying([productId, ...givenByPeople]))),
  at(4, 1, aggregate('Product', 0, 0, { id: 'product-2' })),
  at(
    5,
    1,
    event(
      'Product modified',
      0,
      0,
      carrying(
        [
          { name: 'old', type: 'object', required: false, fields: productFields },
          { name: 'new', type: 'object', required: false, fields: productFields },
        ],
        { description: 'A product is modified.' },
      ),
    ),
  ),
  ...flow('catalogue-manager-2', 'modify-product', 'product-2', 'product-modified'),

  at(4, 2, actor('Catalogue manager', 0, 0, { id: 'catalogue-manager-3' })),
  at(5, 2, command('Delete product', 0, 0, carrying([productId]))),
  at(6, 2, aggregate('Product', 0, 0, { id: 'product-3' })),
  at(7, 2, event('Product deleted', 0, 0, carrying(productFields, { description: 'A product is deleted.' }))),
  ...flow('catalogue-manager-3', 'delete-product', 'product-3', 'product-deleted'),

  at(0, 1, actor('Other services', 0, 0, { id: 'callers-of-products' })),
  at(
    0,
    2,
    command(
      'Validate products',
      0,
      0,
      carrying([productList], { http: { method: 'POST', path: '/backend/validate' } }),
    ),
  ),
  at(1, 2, aggregate('Product', 0, 0, { id: 'product-4' })),
  ...flow('callers-of-products', 'validate-products', 'product-4'),

  at(5, 0, hotspot('Nobody consumes the product events: who should hear of a new price?')),
  at(7, 0, hotspot('The schemas spell the source annotation in three ways: which one counts?')),
  at(2, 2, hotspot('Validating only answers: is it a command or a question?')),
];
