import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isListed, readHostList } from './host-list.ts';

/** Of each list, what it names and what it does not. */
const LISTS: Record<string, { listed: readonly string[]; others: readonly string[] }> = {
  'files.example.com': {
    listed: [
      'https://files.example.com/a.pdf',
      'https://FILES.example.com:443/?q',
      'https://files。example．com/',
    ],
    others: [
      'http://files.example.com/',
      'https://files.example.com:8443/',
      'https://example.com/',
      'https://a.files.example.com/',
      'https://files.example.com.evil.example/',
      'https://evilfiles.example.com/',
    ],
  },
  ' erp.example.com:8443 , http://erp.local:8069': {
    listed: ['https://erp.example.com:8443/a', 'http://erp.local:8069/a'],
    others: [
      'https://erp.example.com/',
      'http://erp.example.com:8443/',
      'http://erp.local/',
      'https://erp.local:8069/',
    ],
  },
  '*.example.com': {
    listed: ['https://a.example.com/', 'https://a.b.example.com/'],
    others: ['https://example.com/', 'https://aexample.com/', 'http://a.example.com/'],
  },
  '*': {
    listed: ['https://a.example/', 'https://xn--mller-kva.example/'],
    others: [
      'http://a.example/',
      'https://a.example:8443/',
      'https://8.8.8.8/',
      'https://[2606:4700::1111]/',
    ],
  },
  'http://127.0.0.1:8069,[::1]': {
    listed: ['http://127.0.0.1:8069/', 'http://0x7f.1:8069/', 'https://[0:0::1]/'],
    others: ['http://127.0.0.2:8069/', 'http://localhost:8069/'],
  },
  'müller.example': {
    listed: ['https://xn--mller-kva.example/', 'https://MÜLLER.example/'],
    others: ['https://muller.example/'],
  },
};

for (const [text, { listed, others }] of Object.entries(LISTS)) {
  test(`${text} names its hosts, and no other`, () => {
    const list = readHostList(text)!;
    assert.deepEqual(
      [...listed, ...others].filter((url) => isListed(list, new URL(url))),
      listed,
    );
  });
}

const NONE = [
  '',
  ',',
  'a.example,',
  'https://a.example/path',
  'a.example?q',
  'user@a.example',
  'ftp://a.example',
  '*a.example',
  '*.',
  '*.10.0.0.1',
  'http://*',
  'a.example.',
  'a b',
  'a:99999',
  'https://',
  '10.0.0.0/8',
  '*:8443',
];

for (const text of NONE) {
  test(`${JSON.stringify(text)} is no list of hosts`, () => assert.equal(readHostList(text), undefined));
}
