import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** An answer as it goes over the line. */
interface WrittenAnswer {
  readonly plain: Buffer;
  readonly packed: Buffer;
}

const pack = promisify(gzip);
const writtenByAnswer = new WeakMap<object, Promise<WrittenAnswer>>();

/** Sends an object that never changes: it becomes JSON once and is packed once, however often it is asked for. */
export async function sendKept(request: Request, response: Response, answer: object): Promise<void> {
  const { plain, packed } = await writtenOnce(answer);
  response.vary('accept-encoding').type('json');
  if (request.acceptsEncodings('gzip') === 'gzip') response.set('content-encoding', 'gzip').send(packed);
  else response.send(plain);
}

function writtenOnce(answer: object): Promise<WrittenAnswer> {
  const written = writtenByAnswer.get(answer) ?? write(answer);
  writtenByAnswer.set(answer, written);
  return written;
}

async function write(answer: object): Promise<WrittenAnswer> {
  const plain = Buffer.from(JSON.stringify(answer));
  return { plain, packed: await pack(plain) };
}
