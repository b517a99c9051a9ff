import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentRecord } from '../generated/contract.ts';
import { workbookOf } from '../import/testing/workbook-file.ts';
import { fakeServer } from './testing/fake-server.ts';
import { runSaldo } from './testing/run-saldo.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('a workbook is published as a table is, from the sheet that is named', async () => {
  await using server = await fakeServer();
  const rows = (total: number) => [
    ['Comprobante', 'Fecha', 'Cliente', 'Importe'],
    ['7', '2026-01-31', 'Ana', total],
  ];
  await using folder = await temporaryFolder({
    'a.xlsx': workbookOf([
      { name: 'Enero', rows: rows(10.5) },
      { name: 'Febrero', rows: rows(20) },
    ]),
  });
  const run = (...args: string[]) =>
    runSaldo(['publish', 'a.xlsx', '--direction', 'receivable', '--currency', 'ARS', ...args], {
      server,
      cwd: folder.path,
    });
  assert.match((await run()).stdout, /a\.xlsx: several of its sheets are tables of documents/);
  assert.match((await run('--sheet', 'Enero')).stdout, /^1 created/);
  const { data } = server.records.get('document table:name:ANA:invoice:7') as DocumentRecord;
  assert.deepEqual(data.total, { amount: '10.5', currency: 'ARS' });
});
