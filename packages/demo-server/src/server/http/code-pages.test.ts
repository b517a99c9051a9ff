import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fieldCodeValues, problemCodeValues, warningCodeValues } from '@saldo/sdk/contract';
import { codePage } from './code-pages.ts';

describe('the page of a code', () => {
  test('tells of every code of the contract what is accepted, as JSON', async () => {
    for (const code of [...problemCodeValues, ...fieldCodeValues, ...warningCodeValues]) {
      const page = await codePage(code, '*/*');
      const { meanings } = (await page!.json()) as { meanings: { title: string; accepted: string }[] };
      assert.ok(meanings.length > 0, code);
      for (const { title, accepted } of meanings) assert.ok(title.length > 5 && accepted.length > 5, code);
    }
  });

  test('tells both meanings of a code that a problem and a field have', async () => {
    const page = await codePage('in-use', null);
    const { meanings } = (await page!.json()) as { meanings: { kind: string }[] };
    assert.deepEqual(
      meanings.map(({ kind }) => kind),
      ['ProblemCode', 'FieldCode'],
    );
  });

  test('is a page for a browser, whose only style its policy allows by its hash', async () => {
    const page = await codePage('unauthenticated', 'text/html,application/xhtml+xml,*/*;q=0.8');
    const html = await page!.text();
    assert.match(html, /<code>unauthenticated<\/code>/);
    const style = /<style>([^]*)<\/style>/.exec(html)![1]!;
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    const policy = page!.headers.get('content-security-policy')!;
    assert.ok(policy.includes(`'sha256-${Buffer.from(hash).toString('base64')}'`), policy);
    assert.match(policy, /default-src 'none'/);
  });

  test('leads to the pages of the contract where there are any', async () => {
    const without = await codePage('in-use', 'text/html');
    const beside = await codePage('in-use', 'text/html', { hasContractPages: true });
    assert.doesNotMatch(await without!.text(), /href="\/docs"/);
    assert.match(await beside!.text(), /href="\/docs"/);
  });

  test('there is none for a code that is not listed, nor for the names that objects have', async () => {
    for (const code of ['pattern', 'constructor', '__proto__', '']) {
      assert.equal(await codePage(code, null), undefined, code);
    }
  });
});
