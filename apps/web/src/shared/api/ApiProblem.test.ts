import { expect, it } from 'vitest';
import { parseProblem } from './ApiProblem.ts';

function problem(fields: object): string {
  return JSON.stringify({ type: 'about:blank', title: 'Refused', status: 400, ...fields });
}

it('speaks with the sentence of the server', () => {
  const refusal = parseProblem(404, problem({ code: 'board-not-found', detail: 'This board does not exist.' }));
  expect(refusal).toMatchObject({ code: 'board-not-found', message: 'This board does not exist.', isFinal: true });
});

it('names the places that do not fit', () => {
  const errors = [{ pointer: '/name', message: 'A board needs a name.' }];
  const refusal = parseProblem(400, problem({ code: 'invalid-request', detail: 'The request does not fit.', errors }));
  expect(refusal.message).toBe('The request does not fit. /name: A board needs a name.');
});

it('says a sentence once that is about one place', () => {
  const detail = 'A webhook needs an address.';
  const errors = [{ pointer: '/url', message: detail }];
  expect(parseProblem(400, problem({ code: 'invalid-request', detail, errors })).message).toBe(detail);
});

it('keeps the id that finds the request in the log', () => {
  const refusal = parseProblem(500, problem({ code: 'internal-error', detail: 'It failed.', requestId: 'r-1' }));
  expect(refusal).toMatchObject({ requestId: 'r-1', isFinal: false });
});

it('has a sentence for answers that are no problem', () => {
  expect(parseProblem(502, '<html>Bad gateway</html>').code).toBe('unreachable');
  expect(parseProblem(413, '').code).toBe('request-too-large');
  expect(parseProblem(418, 'teapot').message).toBe('The server answered with status 418. Load the page again.');
});

it('does not take a code that it does not know for one', () => {
  expect(parseProblem(400, problem({ code: 'made-up', detail: 'No.' })).code).toBe('answer-not-understood');
});
