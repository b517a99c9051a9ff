import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../cli/testing/temporary-folder.ts';
import { importAll, importRefusal } from '../../import/testing/import-text.ts';
import { pdfWith } from '../../import/testing/invoice-pdf.ts';
import { pdfAttachment } from '../pdf-attachment.ts';
import { xmlSchemasBy, XmlSchemasError, xmlSchemasIn } from './xml-schemas.ts';

const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

/** A schema of a DTE as small as one can be, written for this test. */
const dteSchema = (head = '', amount = 'xs:integer', more = '') =>
  `<xs:schema ${xs} xmlns="http://www.sii.cl/SiiDte" targetNamespace="http://www.sii.cl/SiiDte" elementFormDefault="qualified">${head}
    <!-- <xs:element name="EnvioDTE"/> --><xs:element name="DTE"><xs:complexType><xs:sequence><xs:element name="Documento"><xs:complexType><xs:sequence>
      <xs:any maxOccurs="unbounded" processContents="skip" minOccurs="0"/></xs:sequence>
      <xs:attribute name="total" type="${amount}" use="required"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>${more}</xs:schema>`;

const dte = (total: string, more = '') => `<?xml version="1.0" encoding="windows-1252"?>
  <DTE xmlns="http://www.sii.cl/SiiDte" ${more}>
  <Documento total="${total}"><Encabezado><IdDoc><TipoDTE>33</TipoDTE><Folio>1</Folio><FchEmis>2026-01-31</FchEmis></IdDoc>
    <Emisor><RUTEmisor>1-9</RUTEmisor></Emisor><Receptor><RUTRecep>2-7</RUTRecep></Receptor><Totales><MntTotal>1190</MntTotal></Totales></Encabezado></Documento></DTE>`;

async function folderOf(files: Record<string, string>) {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder.path, dirname(name)), { recursive: true });
    await writeFile(join(folder.path, name), content);
  }
  return folder;
}

async function reasonOf(files: Record<string, string>, file: string | Uint8Array, options = {}) {
  await using folder = await folderOf(files);
  const schemas = await xmlSchemasIn(folder.path);
  const refusal = await importRefusal(file, { schemas, ...options });
  assert.equal(refusal.code, 'schema');
  return refusal.reason;
}

async function isTaken(files: Record<string, string>, file: string) {
  await using folder = await folderOf(files);
  const schemas = await xmlSchemasIn(folder.path);
  const [only] = await importAll(file, { schemas });
  assert.equal(only?.refusal, undefined);
  return only?.record !== undefined;
}

test('a file that is valid is read, and one that is not is refused with line and reason before it is read', async () => {
  const files = { 'deep/er/DTE.xsd': dteSchema() };
  assert.ok(await isTaken(files, dte('1190')));
  const reason = await reasonOf(files, dte('many'));
  assert.match(
    reason,
    /^it is not valid by its schema: line 3: Element 'Documento', attribute 'total': 'many' is not a valid value/,
  );
  assert.match(reason, /\(deep\/er\/DTE\.xsd\)$/);
  assert.match(await reasonOf(files, dte('1').replaceAll('total=', 'sum=')), /; and 1 more$/);
});

test('a schema takes others from its folder, by their path or by the end of an address', async () => {
  const types = (ns = '') =>
    `<xs:schema ${xs} ${ns}><xs:simpleType name="Amount"><xs:restriction base="xs:integer"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType></xs:schema>`;
  const included = {
    'main/DTE.xsd': dteSchema('<xs:include schemaLocation="../com%20mon/types.xsd"/>', 'Amount'),
    'com mon/types.xsd': types('targetNamespace="http://www.sii.cl/SiiDte"'),
  };
  assert.ok(await isTaken(included, dte('9')));
  assert.match(await reasonOf(included, dte('10')), /line 3: .*greater than the maximum value allowed/);
  const imported = {
    'DTE.xsd': dteSchema(
      '<xs:import namespace="urn:t" schemaLocation="http://example.org/catalogues/types.xsd"/>',
      't:Amount" xmlns:t="urn:t',
    ),
    'example.org/catalogues/types.xsd': types('targetNamespace="urn:t"'),
    'other/types.xsd': types('targetNamespace="urn:other"'),
  };
  assert.match(await reasonOf(imported, dte('10')), /greater than the maximum/);
});

test('nothing is loaded from the network or from outside the folder: what is missing is named', async () => {
  let requests = 0;
  const server = createServer((_, answer) => {
    requests += 1;
    answer.end();
  }).listen(0, '127.0.0.1');
  try {
    await new Promise((done) => server.once('listening', done));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/types.xsd`;
    await using outside = await folderOf({ 'types.xsd': dteSchema() });
    for (const location of [
      address,
      join(outside.path, 'types.xsd'),
      `../${outside.path.split('/').at(-1)}/types.xsd`,
    ]) {
      const files = {
        'DTE.xsd': dteSchema(
          `<xs:import namespace="urn:t" schemaLocation="${location}"/>`,
          't:A" xmlns:t="urn:t',
        ),
      };
      assert.match(
        await reasonOf(files, dte('1')),
        /^it cannot be checked: its schema DTE\.xsd cannot be used: .*types\.xsd/,
      );
    }
    const hinted = dte(
      '1',
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.sii.cl/SiiDte ${address}"`,
    );
    assert.ok(await isTaken({ 'DTE.xsd': dteSchema() }, hinted));
    assert.equal(requests, 0);
  } finally {
    server.close();
  }
});

test('no schema for a file, and several of which none is named, are told; a hint in the file decides', async () => {
  const two = { 'a/DTE_v1.xsd': dteSchema(), 'b/DTE_v2.xsd': dteSchema('', 'xs:date') };
  assert.match(
    await reasonOf(two, dte('1')),
    /several schemas in the folder are for it \(a\/DTE_v1\.xsd, b\/DTE_v2\.xsd\): leave one/,
  );
  const hint =
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x y.xsd http://www.sii.cl/SiiDte http://sii.cl/DTE_v1.xsd"';
  assert.ok(await isTaken(two, dte('1', hint)));
  const envelope = '<EnvioDTE xmlns="http://www.sii.cl/SiiDte"/>';
  assert.match(
    await reasonOf(two, envelope),
    /^it cannot be checked: no schema in the folder declares its root element <EnvioDTE>$/,
  );
  assert.match(await reasonOf(two, '<Documento xmlns="http://www.sii.cl/SiiDte"/>'), /no schema/);
});

test('the e-invoice in a PDF is checked too, and what is no XML is not', async () => {
  await using folder = await folderOf({ 'DTE.xsd': dteSchema() });
  const schemas = await xmlSchemasIn(folder.path);
  const inside = await importRefusal(pdfWith('factur-x.xml', dte('many')), { schemas, pdfAttachment });
  assert.match(inside.reason, /line 3: .*'many' is not a valid value/);
  const [csv] = await importAll('number,date,customer,total,currency\n1,2026-01-31,Ana,5,USD\n', { schemas });
  assert.ok(csv?.record);
});

test('a folder without schemas, a folder that is not there, and a library that is not installed are told', async () => {
  await using empty = await folderOf({ 'a.txt': 'a' });
  await assert.rejects(
    xmlSchemasIn(empty.path),
    new XmlSchemasError('there is no schema (.xsd) in the folder'),
  );
  await assert.rejects(xmlSchemasIn(join(empty.path, 'none')), { code: 'ENOENT' });
  await assert.rejects(xmlSchemasBy(undefined, empty.path), /libxml2-wasm, which is not installed/);
  const broken = { 'DTE.xsd': dteSchema('', 'xs:none') };
  assert.match(await reasonOf(broken, dte('1')), /cannot be used: line \d+: .*'none' does not resolve/);
});

test('hostile files are refused before the library sees them, and large ones are checked in bounded time', async () => {
  await using folder = await folderOf({ 'DTE.xsd': dteSchema() });
  const schemas = await xmlSchemasIn(folder.path);
  const bomb = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">]>${dte('1').slice(dte('1').indexOf('<DTE'))}`;
  assert.equal((await importRefusal(bomb, { schemas })).code, 'doctype');
  const start = performance.now();
  const large = dte('1').replace('<Encabezado>', `<x>${'<y/>'.repeat(400_000)}</x><Encabezado>`);
  assert.equal((await importAll(large, { schemas })).length, 1);
  assert.ok(performance.now() - start < 20_000);
});
