import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBaseUrl } from './base-url.ts';

test('an absolute address keeps its path prefix and loses its trailing slashes', () => {
  assert.equal(checkBaseUrl('https://erp.example'), 'https://erp.example');
  assert.equal(checkBaseUrl('https://erp.example/'), 'https://erp.example');
  assert.equal(checkBaseUrl('https://ERP.example:8443/saldo//'), 'https://erp.example:8443/saldo');
  assert.equal(checkBaseUrl('http://127.0.0.1:4400'), 'http://127.0.0.1:4400');
});

test('anything else is refused', () => {
  for (const baseUrl of [
    '',
    '/',
    'erp.example',
    'ftp://erp.example',
    'javascript:alert(1)',
    'https://key@erp.example',
    'https://erp.example?key=1',
    'https://erp.example#x',
  ]) {
    assert.throws(() => checkBaseUrl(baseUrl), TypeError, baseUrl);
  }
});
