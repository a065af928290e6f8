import { describe, expect, it } from 'vitest';
import { isReachable } from './isReachable.ts';

const outside = { allowsLoopback: false };

describe('webhooks are sent', () => {
  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])('to %s', (address) => {
    expect(isReachable(address, 'https:', outside)).toBe(true);
    expect(isReachable(address, 'http:', { allowsLoopback: true })).toBe(false);
  });

  it.each([
    ...['127.0.0.1', '127.8.8.8', '::1', '0.0.0.0', '::', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['169.254.169.254', '169.254.170.2', '100.64.0.1', '100.100.100.200', '192.0.2.1', '198.18.0.1', '203.0.113.9'],
    ...['224.0.0.1', '240.0.0.1', '255.255.255.255', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '2001:db8::1'],
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:169.254.169.254', '::ffff:10.0.0.1', '64:ff9b::7f00:1'],
    ...['2002:7f00:1::', '2001:0:7f00:1::', 'localhost', ''],
  ])('not to %s', (address) => {
    expect(isReachable(address, 'https:', outside)).toBe(false);
  });

  it('to the machine itself where it is somebody’s own', () => {
    const own = { allowsLoopback: true };
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].map((each) => isReachable(each, 'http:', own))).toEqual([
      ...[true, true, true],
    ]);
    expect(isReachable('192.168.1.1', 'https:', own)).toBe(false);
  });
});
