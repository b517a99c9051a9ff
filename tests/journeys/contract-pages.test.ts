import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { DocumentPage } from '@saldo/sdk/contract';
import { assertAccessible } from './check-axe.ts';
import { Visitor } from './visitor.ts';
import { openWorld, type World } from './world.ts';

const key = 'API key or session';

describe('the pages of the contract', () => {
  let world: World;
  before(async () => {
    world = await openWorld({ folder: 'seeded' });
  });
  after(() => world[Symbol.asyncDispose]());

  test('try an operation by keyboard with a key that stays in its field, at their own origin alone', async () => {
    await using visitor = await Visitor.enter(world, '/docs', { width: 360, dark: true });
    const { page } = visitor;
    await assertAccessible(page);
    await visitor.click('link', 'List documents');
    await visitor.type('textbox', key, world.demo.publisher.apiKey);
    await visitor.type('textbox', 'type', 'invoice, credit_note');
    await visitor.type('textbox', 'limit', '1');
    await page.keyboard.press('Enter');
    await visitor.sees('200 OK');

    const shown = await page.$eval('#answer pre', (element) => element.textContent);
    const { data } = JSON.parse(shown) as DocumentPage;
    assert.equal(data.length, 1);
    const sent = visitor.requests.filter((request) => request.url().includes('/v1/'));
    assert.deepEqual(
      sent.map((request) => [request.method(), request.url(), request.headers()['origin']]),
      [['GET', `${world.url}/v1/documents?type=invoice,credit_note&limit=1`, undefined]],
    );
    assert.ok(!(await visitor.readable()).includes(world.demo.publisher.apiKey));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    await assertAccessible(page);
    await page.reload();
    await visitor.find('textbox', key);
    assert.equal(await page.$eval('#key', (field) => (field as HTMLInputElement).value), '');
    visitor.assertCalm();
  });

  test('give a line for the shell where an operation writes, and send nothing', async () => {
    await using visitor = await Visitor.enter(world, '/docs/putDocument');
    const { page } = visitor;
    await visitor.type('textbox', 'externalId (required)', "F/1 it's");
    await visitor.sees('write from a shell');
    const line = await page.$eval('#curl', (element) => element.textContent);
    assert.ok(
      line.startsWith(`curl -X PUT '${world.url}/v1/documents/external/F%2F1%20it'\\''s' \\\n`),
      line,
    );
    assert.match(line, /-H "Authorization: Bearer \$SALDO_KEY"/);
    assert.equal(await page.$('form button'), null);
    assert.equal(await page.$('#key'), null);
    await page.focus('input');
    await page.keyboard.press('Enter');
    await assertAccessible(page);
    assert.ok(!visitor.requests.some((request) => request.url().includes('/v1/')));
    visitor.assertCalm();
  });
});
