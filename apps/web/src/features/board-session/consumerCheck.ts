// What the reader loads when something of a board was published: comparing schemas takes as much code as reading walls.
export { createConsumerCheck } from '@lambdastorm/catalog';
