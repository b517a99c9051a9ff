import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readElementModels } from '../build/frameworks/element-model.ts';
import { fromRoot } from '../process/root.ts';
import { readEventModels } from './event-models.ts';

const events = readEventModels();

test('an event names its data, with those of what the elements name themselves', () => {
  const request = events.find(({ name }) => name === 'saldo-report-request')!;
  assert.equal(request.cancelable, true);
  assert.equal(request.data['items'], 'readonly PayableItem[]');
  assert.equal(request.data['items.openAmount'], 'Money');
  assert.equal(request.data['items.openAmount.amount'], undefined);
  assert.ok(!('told' in request.data) && !('version' in request.data) && !('answer' in request.data));
});

test('every event is typed where pages listen, by the class that its elements name', async () => {
  for (const { tag, events: fired } of await readElementModels()) {
    for (const { name, type } of fired) {
      const model = events.find((event) => event.name === name);
      assert.equal(model?.className, type.text, `${tag} ${name}`);
    }
  }
});

test("the guide's table of events has each, with its data and whether it can be cancelled", async () => {
  const guide = await readFile(fromRoot('docs/embed.md'), 'utf8');
  const rows = new Map(
    [...guide.matchAll(/^\| `(saldo-[\w-]+)` +\|[^|]+\|([^|]+)\|([^|]+)\|$/gm)].map(
      ([, name, data, cancelable]) => [name!, { data: data!, cancelable: cancelable!.trim() }],
    ),
  );
  for (const { name, data, cancelable } of events) {
    const row = rows.get(name);
    assert.ok(row, `docs/embed.md has no row for ${name}`);
    assert.equal(row.cancelable, cancelable ? 'yes' : 'no', name);
    for (const path of Object.keys(data).filter((one) => !one.includes('.')))
      assert.ok(row.data.includes(`\`${path.replace('?', '')}\``), `${name}: ${path}`);
  }
});
