import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clientAddressOf, networkOf, readProxyList } from './client-address.ts';

const proxies = readProxyList('10.0.0.0/8, 192.0.2.7, fd00::/8')!;

test('without a proxy that is trusted, it is the address of the connection, whatever was written', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.string(), (address, written) => {
      assert.equal(clientAddressOf(address, written, []), address);
    }),
  );
});

test('behind proxies it is the last one that none of them is', () => {
  assert.equal(clientAddressOf('10.1.1.1', '203.0.113.5', proxies), '203.0.113.5');
  assert.equal(clientAddressOf('::ffff:10.1.1.1', '1.2.3.4, 203.0.113.5, 192.0.2.7', proxies), '203.0.113.5');
  assert.equal(clientAddressOf('203.0.113.9', '1.2.3.4', proxies), '203.0.113.9');
  assert.equal(clientAddressOf('fd00::1', '2001:db8::5', proxies), '2001:db8::5');
});

test('what is no address there, or nothing, leaves the proxy itself', () => {
  const ports = ['1.2.3.4:', '1.2.3.4:65536', '1.2.3.4:80:80', '1.2.3.4:_a', ':80', '10:80', '[]:80'];
  const marks = ['[1.2.3.4]:80', '[2001:db8::5', '2001:db8::5]:80', '[2001:db8::5]80', '"1.2.3.4', '""', '"'];
  for (const written of [null, '', 'unknown', '_hidden', '10', '203.0.113.5,', ...ports, ...marks])
    assert.equal(clientAddressOf('10.1.1.1', written, proxies), '10.1.1.1', String(written));
  assert.equal(clientAddressOf(undefined, '203.0.113.5', proxies), undefined);
});

test('an address is the same one with its port, in brackets and in quotes', () => {
  const v4 = fc.ipV4().map((address) => [address, address] as const);
  const v6 = fc.ipV6().map((address) => [address, `[${address}]`] as const);
  const port = fc.option(fc.integer({ min: 0, max: 65_535 }), { nil: undefined });
  const hop = fc
    .tuple(fc.oneof(v4, v6, fc.constant(['10.2.3.4', '10.2.3.4'] as const)), port, fc.boolean())
    .map(([[plain, held], at, isQuoted]) => {
      const written = at === undefined ? held : `${held}:${at}`;
      return { plain, written: isQuoted ? `"${written}"` : written };
    });
  fc.assert(
    fc.property(fc.array(hop, { maxLength: 4 }), (hops) => {
      const read = (how: 'plain' | 'written') =>
        clientAddressOf('10.1.1.1', hops.map((one) => one[how]).join(', '), proxies);
      assert.equal(read('written'), read('plain'));
    }),
  );
  assert.equal(clientAddressOf('10.1.1.1', '203.0.113.7:4711', proxies), '203.0.113.7');
  assert.equal(clientAddressOf('10.1.1.1', '"[2001:db8::1]:80", 192.0.2.7:443', proxies), '2001:db8::1');
});

test('whatever is written, it is an address that stands there or that of the last proxy, and nobody before a stranger', () => {
  const text = fc.oneof(
    fc.ipV4(),
    fc.string({ unit: fc.constantFrom(...'0123456789abf:.[]"_ '), maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (hops) => {
      const behind = (end: string) => clientAddressOf('10.1.1.1', [...hops, end].join(', '), proxies);
      for (const stranger of ['203.0.113.7', '203.0.113.7:4711', '"203.0.113.7:4711"'])
        assert.equal(behind(stranger), '203.0.113.7');
      assert.equal(behind('nonsense'), '10.1.1.1');
    }),
  );
});

test('a network is an address of IPv4 and a /64 of IPv6', () => {
  assert.equal(networkOf('203.0.113.5'), '203.0.113.5');
  assert.equal(networkOf('::ffff:203.0.113.5'), '203.0.113.5');
  assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), networkOf('2001:db8:1:2::9'));
  assert.notEqual(networkOf('2001:db8:1:2::9'), networkOf('2001:db8:1:3::9'));
});

test('a list of proxies is of addresses and networks', () => {
  for (const wrong of ['', '10', 'proxy.example', '10.0.0.0/33', '1.2.3.4,,'])
    assert.equal(readProxyList(wrong), undefined, wrong);
});
