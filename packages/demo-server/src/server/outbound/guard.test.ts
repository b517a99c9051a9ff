import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTarget } from './guard.ts';
import { readHostList } from './host-list.ts';

const rules = (hosts: string, privateToo = false) => ({ hosts: readHostList(hosts)!, privateToo });
/** Whatever `hosts` says, so that the ranges alone decide. */
const LOCAL =
  'http://127.0.0.1,127.0.0.1,http://[::1],http://169.254.169.254,http://10.0.0.1,http://[::ffff:7f00:1]';

const refused = (url: string, list = '*', privateToo = false) =>
  assert.equal(typeof readTarget(rules(list, privateToo), url), 'string');

test('reads what leads to a listed host, and to nothing else of the address than was written', () => {
  const target = readTarget(rules('files.example.com'), 'https://files.example.com/f%C3%A1.pdf?a=1#page');
  assert.equal(String(target), 'https://files.example.com/f%C3%A1.pdf?a=1#page');
});

const NEVER = [
  ...[
    '',
    'a.pdf',
    '//a.example/a.pdf',
    '/a.pdf',
    'https://',
    'https:///',
    'https://a b/',
    'https://[fe80::1%25eth0]/',
  ],
  ...[
    'ftp://a.example/a',
    'file:///etc/passwd',
    'data:application/pdf,a',
    'javascript:1',
    'gopher://a.example/',
    'blob:https://a.example/1',
  ],
  ...[
    'https://user@a.example/',
    'https://user:password@a.example/',
    'https://:password@a.example/',
    'https://a.example%00.b/',
  ],
  ...['https://a.example./', 'https://a.example。/', 'http://a.example/', 'https://a.example:22/'],
];

for (const url of NEVER) test(`refuses ${JSON.stringify(url)}`, () => refused(url));

/** Each is 127.0.0.1, ::1 or one of the others in some spelling. */
const SPELLINGS = [
  ...['127.0.0.1', '2130706433', '0x7f000001', '0x7F.1', '017700000001', '0177.0.0.1', '127.1', '127.0.1'],
  ...[
    '127.0.0.1.',
    '127。0。0。1',
    '１２７．０．０．１',
    '%31%32%37.0.0.1',
    '127.0.0.%31',
    'ⓛ①②⑦.0.0.1'.slice(1),
  ],
  ...[
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::0001]',
    '169.254.169.254',
    '0xa9fea9fe',
    '2852039166',
    '0251.0376.0251.0376',
  ],
  ...[
    '10.0.0.1',
    '167772161',
    '012.0.0.1',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:0001]',
  ],
  // This host, and parts that are left out.
  ...[
    '0',
    '0x0',
    '0.0.0',
    '0.0.0.0',
    '[::]',
    '0177.0x0.0.1',
    '127.000.000.001',
    '169.16689662',
    '169.254.43518',
  ],
  // Inside of IPv6: compatible, mapped, translated, NAT64, 6to4, Teredo, ISATAP.
  ...['[::127.0.0.1]', '[::ffff:169.254.169.254]', '[::ffff:0:127.0.0.1]', '[64:ff9b::169.254.169.254]'],
  ...['[64:ff9b::a9fe:a9fe]', '[2002:a9fe:a9fe::1]', '[2001:0:7f00:1::1]', '[fe80::5efe:7f00:1]'],
  // Where clouds keep credentials, also outside of the link-local range.
  ...['[fd00:ec2::254]', '100.100.100.200', '192.0.0.192', '168.63.129.16', '１６９.254.169.254'],
  // Digits of other scripts, names of the machine, what stands before and behind a host.
  ...['١٢٧.٠.٠.١', '𝟏𝟐𝟕.𝟎.𝟎.𝟏', 'localhost', 'LocalHost', 'loc%61lhost', 'a.localhost', 'localhost.'],
  ...['a.test@127.0.0.1', '127.0.0.1#@a.test', '127.0.0.1?.a.test', '127.0.0.1\\@a.test', '127.0.0.1:443'],
];

for (const host of SPELLINGS) {
  test(`refuses ${host}, also when it is listed`, () => {
    refused(`http://${host}/`, LOCAL);
    refused(`https://${host}/`, '*');
  });
}

test('an operator may open private addresses by name, never link-local ones and those inside of others', () => {
  for (const host of ['127.0.0.1', '0x7f.1', '127.0.0.1.', '[::1]', '10.0.0.1'])
    assert.ok(readTarget(rules(LOCAL, true), `http://${host}/`) instanceof URL, host);
  for (const host of ['169.254.169.254', '0xa9fea9fe', '[::ffff:127.0.0.1]', '127.0.0.2', '[::2]'])
    refused(`http://${host}/`, LOCAL, true);
});

test('whatever is written, what is accepted is a plain name by HTTPS', () => {
  const host = fc.oneof(
    fc.domain(),
    fc.ipV4Extended(),
    fc.ipV6().map((ip) => `[${ip}]`),
    fc.string({ maxLength: 20 }),
  );
  const scheme = fc.constantFrom('https://', 'http://', 'HTTPS:\\\\', 'https:', 'https://a@', '');
  fc.assert(
    fc.property(scheme, host, fc.webPath(), (start, name, path) => {
      const target = readTarget(rules('*'), `${start}${name}${path}`);
      if (!(target instanceof URL)) return;
      assert.equal(target.protocol, 'https:');
      assert.doesNotMatch(target.hostname, /^[\d.]+$|[[\]:@%]|\.$/);
      assert.equal(target.username + target.password + target.port, '');
    }),
  );
});
