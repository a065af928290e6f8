import { expect, it } from 'vitest';
import { routes } from './routes.ts';

it('keeps any id inside its own part of the address', () => {
  expect(routes.board('../x?y#z')).toBe('/api/boards/..%2Fx%3Fy%23z');
  expect(routes.project('b', 'ctx/ordering', 'aws-lambda-typescript')).toBe(
    '/api/boards/b/projects/ctx%2Fordering/aws-lambda-typescript.zip',
  );
});
