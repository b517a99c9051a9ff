import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { classOfAddress, type AddressClass } from './address-class.ts';

const CLASSES: Record<AddressClass, readonly string[]> = {
  public: ['8.8.8.8', '172.15.255.255', '172.32.0.0', '100.128.0.0', '2606:4700::1111', '2a00:1450:4001::1'],
  private: [
    '10.0.0.0',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '127.0.0.1',
    '127.255.255.254',
    '100.64.0.1',
    '100.127.255.255',
    '::1',
    'fc00::1',
    'fdff::1',
  ],
  never: [
    // This network, link-local, multicast, reserved, broadcast, documentation, benchmarking.
    ...['0.0.0.0', '0.1.2.3', '169.254.0.1', '169.254.169.254', '224.0.0.1', '239.255.255.255', '240.0.0.1'],
    ...['255.255.255.255', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '192.88.99.1'],
    ...['::', 'fe80::1', 'febf::1', 'fec0::1', 'ff02::1', '2001:db8::1', '3fff::1', '100::1', '4000::1'],
    // An IPv4 address inside: mapped, compatible, translated, NAT64, 6to4, Teredo.
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::127.0.0.1', '::ffff:0:127.0.0.1'],
    ...['64:ff9b::127.0.0.1', '64:ff9b::808:808', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001:0:7f00:1::1'],
    // Where clouds keep credentials.
    ...['fd00:ec2::254', 'fd00:0ec2:0:0:0:0:0:0254', '100.100.100.200', '192.0.0.192', '168.63.129.16'],
    // Other spellings, which are read as one thing here and as another there.
    ...[
      '2130706433',
      '0177.0.0.1',
      '0x7f.0.0.1',
      '127.1',
      '127.0.0.01',
      '127.0.0.1.',
      ' 8.8.8.8',
      '8.8.8.8 ',
    ],
    ...[
      'fe80::1%eth0',
      '::1%0',
      '2606:4700::1111%1',
      '[::1]',
      '8.8.8.8/8',
      '256.1.1.1',
      '8.8.8',
      'localhost',
      '',
    ],
  ],
};

for (const [expected, addresses] of Object.entries(CLASSES)) {
  for (const address of addresses) {
    test(`${JSON.stringify(address)} is ${expected}`, () => {
      assert.equal(classOfAddress(address), expected);
    });
  }
}

test('no IPv4 address that hides in an IPv6 one is public', () => {
  const part = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
  const prefix = fc.constantFrom('::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::');
  fc.assert(
    fc.property(prefix, part, part, (start, high, low) => {
      assert.notEqual(classOfAddress(`${start}${high}:${low}`), 'public');
      assert.notEqual(classOfAddress(`2002:${high}:${low}::1`), 'public');
    }),
  );
});

test('whatever is written, it is answered, and only addresses are public', () => {
  const text = fc.oneof(fc.string(), fc.ipV4Extended(), fc.ipV6());
  fc.assert(
    fc.property(text, (one) => {
      if (classOfAddress(one) === 'public')
        assert.match(one, /^(\d+\.){3}\d+$|^[23][0-9a-f]{3}:[0-9a-f:.]*$/i);
    }),
  );
});
