import { board, text } from '@lambdastorm/board/builder';
import type { Example } from '../Example.ts';
import { delivery } from './delivery.ts';
import { orders } from './orders.ts';
import { payment } from './payment.ts';
import { products } from './products.ts';
import { users } from './users.ts';
import { warehouse } from './warehouse.ts';

/**
 * A running platform as a wall. Events and payloads are those of the AWS Serverless Ecommerce Platform
 * (github.com/aws-samples/aws-serverless-ecommerce-platform, MIT-0), subscriptions those of its rules.
 */
export const ecommerce: Example = {
  id: 'ecommerce',
  name: 'E-commerce on AWS',
  description:
    'Six contexts, eleven events and who reacts to them: a real platform, with the questions it leaves open.',
  board: board(
    text('E-commerce on AWS', 0, -160),
    text('After the AWS Serverless Ecommerce Platform (MIT-0)', 360, -160, { id: 'credit' }),
    ...users,
    ...products,
    ...orders,
    ...payment,
    ...warehouse,
    ...delivery,
  ),
};
