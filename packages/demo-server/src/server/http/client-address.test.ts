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
  for (const written of [null, '', 'unknown', '_hidden', '10', '1.2.3.4:80', '203.0.113.5,'])
    assert.equal(clientAddressOf('10.1.1.1', written, proxies), '10.1.1.1', String(written));
  assert.equal(clientAddressOf(undefined, '203.0.113.5', proxies), undefined);
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
