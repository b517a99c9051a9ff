import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Publisher } from '../generated/contract.ts';
import { createSaldo } from '../create-saldo.ts';
import { ChangedMeanwhileError } from '../errors/changed-meanwhile-error.ts';
import { json, scriptedFetch, type Answer } from '../testing/scripted-fetch.ts';

const settings = { name: 'Andina', timeZone: 'America/Lima', currencies: [], depositAccounts: [] };
const publisher: Publisher = { id: 'p', revision: 7, ...settings };

function client(...answers: Answer[]) {
  const { fetch, requests } = scriptedFetch(...answers);
  return { requests, saldo: createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch }) };
}

test('a report that was read is answered in that state alone, an id in whatever state it has', async () => {
  const { saldo, requests } = client(json({}), json({}));
  await saldo.paymentReports.review({ id: 'r', revision: 3 }, { status: 'accepted' });
  await saldo.paymentReports.review('r', { status: 'accepted' });
  assert.deepEqual(
    requests.map(({ url, headers }) => [new URL(url).pathname, headers.get('If-Match')]),
    [
      ['/v1/payment-reports/r/review', '"3"'],
      ['/v1/payment-reports/r/review', '*'],
    ],
  );
});

test('what somebody else decided meanwhile comes with the error', async () => {
  const current = { id: 'r', revision: 4, status: 'rejected' };
  const problem = { code: 'changed-meanwhile', title: 'Changed', status: 412, current };
  const { saldo } = client(json(problem, { status: 412 }));
  await assert.rejects(
    saldo.paymentReports.review({ id: 'r', revision: 3 }, { status: 'accepted' }),
    (error) => {
      assert.ok(error instanceof ChangedMeanwhileError);
      assert.deepEqual(error.current, current);
      return true;
    },
  );
});

test('settings that were read are replaced in that state alone, and sent as settings', async () => {
  const { saldo, requests } = client(json(publisher), json(publisher));
  await saldo.publisher.put({ ...publisher, name: 'Andes' });
  await saldo.publisher.put(settings);
  assert.deepEqual(
    requests.map(({ headers }) => headers.get('If-Match')),
    ['"7"', null],
  );
  assert.deepEqual(await requests[0]!.json(), { ...settings, name: 'Andes' });
  assert.deepEqual(await requests[1]!.json(), settings);
});
