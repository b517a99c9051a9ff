import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ubl } from '../import/testing/invoice-xml.ts';
import { fakeServer } from './testing/fake-server.ts';
import { runSaldo } from './testing/run-saldo.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const schema = (element: string) => `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><xs:element name="Invoice"><xs:complexType><xs:sequence>
    <xs:any namespace="##other" processContents="lax" minOccurs="${element}" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>`;

test('--schemas refuses what is not valid by the schemas of a folder, and publishes the rest', async () => {
  await using server = await fakeServer();
  await using loose = await temporaryFolder({ 'UBL.xsd': schema('1') });
  await using strict = await temporaryFolder({ 'UBL.xsd': schema('999') });
  await using empty = await temporaryFolder();
  await using folder = await temporaryFolder({
    'a.xml': ubl(),
    'b.csv': 'number,date,customer,total,currency\n1,2026-01-31,Ana,5,USD\n',
  });
  const run = (schemas: string) =>
    runSaldo(['publish', 'a.xml', 'b.csv', '--direction', 'receivable', '--schemas', schemas], {
      server,
      cwd: folder.path,
    });
  const refused = await run(strict.path);
  assert.equal(refused.code, 1);
  assert.match(
    refused.stdout,
    /a\.xml: it is not valid by its schema: line \d+: Element 'Invoice': Missing child element/,
  );
  assert.deepEqual([...server.records.keys()], ['document table:name:ANA:invoice:1']);
  assert.equal((await run(loose.path)).code, 0);
  assert.ok(server.records.has('document ubl:20100070970:01:F001-00000042'));
  const none = await run(empty.path);
  assert.deepEqual(
    [none.code, /--schemas: there is no schema \(\.xsd\) in the folder\./.test(none.stderr)],
    [1, true],
  );
  const nowhere = await run('nowhere');
  assert.deepEqual([nowhere.code, /--schemas: there is no such file\./.test(nowhere.stderr)], [1, true]);
});
