import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FrameError } from './FrameError.ts';
import {
  type ClientFrame,
  encodeClientFrame,
  encodeServerFrame,
  parseClientFrame,
  parseServerFrame,
  type ServerFrame,
} from './frames.ts';
import { protocolVersion } from './protocol.ts';

const anyNumber = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const anyBytes = fc.uint8Array({ maxLength: 300 });

const anyGrant = fc.record({ clientId: anyNumber, proof: anyBytes }).map(plain);

const anyPoint = fc.record({ x: fc.integer(), y: fc.integer() }).map(plain);
const anyPatch = fc
  .record({ cursor: anyPoint, selection: fc.array(fc.uuid()), isIdle: fc.boolean() }, { requiredKeys: [] })
  .map(plain);

const anyClientFrame: fc.Arbitrary<ClientFrame> = fc.oneof(
  fc.record({
    type: fc.constant('hello'),
    protocol: fc.constant(protocolVersion),
    ticket: fc.string({ unit: 'grapheme', maxLength: 20 }),
    epoch: anyNumber,
    wantsGrant: fc.boolean(),
    claims: fc.array(anyGrant, { maxLength: 5 }),
    stateVector: anyBytes,
  }),
  fc.record({ type: fc.constant('update'), messageId: anyNumber, update: anyBytes }),
  fc.record({ type: fc.constant('presence'), patch: anyPatch }),
  fc.record({ type: fc.constant('lead'), personId: anyNumber }),
);

const anyServerFrame: fc.Arbitrary<ServerFrame> = fc.oneof(
  fc.record(
    {
      type: fc.constant('welcome'),
      protocol: anyNumber,
      epoch: anyNumber,
      seq: anyNumber,
      mayEdit: fc.boolean(),
      isWhole: fc.boolean(),
      grant: anyGrant,
      update: anyBytes,
      stateVector: anyBytes,
    },
    { requiredKeys: ['type', 'protocol', 'epoch', 'seq', 'mayEdit', 'isWhole', 'update', 'stateVector'] },
  ),
  fc.record({ type: fc.constant('update'), seq: anyNumber, update: anyBytes }),
  fc.record({ type: fc.constant('said') }),
  fc.record({ type: fc.constant('ack'), messageId: anyNumber, seq: anyNumber }),
  fc.record(
    {
      type: fc.constant('presence'),
      isWhole: fc.boolean(),
      me: fc.integer({ min: 1, max: 1_000 }),
      leadId: fc.nat(),
      news: fc.array(fc.tuple(fc.nat(), fc.option(anyPatch))),
    },
    { requiredKeys: ['type', 'isWhole', 'leadId', 'news'] },
  ),
);

it('[Y1] reads every frame as it was written', () => {
  fc.assert(
    fc.property(anyClientFrame, anyServerFrame, (fromClient, fromServer) => {
      expect(parseClientFrame(encodeClientFrame(fromClient))).toEqual(plain(fromClient));
      expect(parseServerFrame(encodeServerFrame(fromServer))).toEqual(plain(fromServer));
    }),
  );
});

it('[Y2] refuses what is no frame with a FrameError, never with another one', () => {
  const stateVector = new Uint8Array(9);
  const claims = [{ clientId: 7, proof: Uint8Array.of(1) }];
  const greeting = { type: 'hello', protocol: protocolVersion, ticket: 't', epoch: 0, wantsGrant: true } as const;
  const frame = { ...greeting, claims, stateVector };
  const hello = encodeClientFrame(frame);
  const tooMany = encodeClientFrame({ ...frame, claims: Array(501).fill(claims[0]) });
  const longTicket = encodeClientFrame({ ...frame, ticket: 'x'.repeat(201) });
  for (const bytes of [
    tooMany,
    longTicket,
    [],
    [9],
    [0],
    [2, 5],
    [2, 5, 200],
    [2, 1, 4, 1, 2],
    hello.slice(0, -1),
    [...hello, 0],
  ]) {
    expect(() => parseClientFrame(Uint8Array.from(bytes))).toThrow(FrameError);
  }
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      for (const parse of [parseClientFrame, parseServerFrame]) {
        try {
          parse(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(FrameError);
        }
      }
    }),
  );
});

it('[Y3] reads of a hello of another protocol only which one it is', () => {
  expect(parseClientFrame(Uint8Array.from([0, 7, 255, 255, 255]))).toEqual({
    type: 'hello',
    protocol: 7,
    ticket: '',
    epoch: 0,
    wantsGrant: false,
    claims: [],
    stateVector: new Uint8Array(),
  });
});

/** fast-check's records have no prototype now and then. */
function plain<Frame extends object>(frame: Frame): Frame {
  return { ...frame };
}
