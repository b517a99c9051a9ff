import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import ts from 'typescript';

/** What an editor shows of each name in a file of somebody who uses the client. */
const shown: [name: string, type: string][] = [
  ['document', 'const document: SaldoDocument'],
  ['call', 'const call: CallPromise<SaldoDocument>'],
  ['whole', 'const whole: WithResponse<Partner>'],
  ['page', 'const page: Page<Payment>'],
  ['changes', 'const changes: ChangesPage'],
  ['change', 'const change: Change'],
  ['thread', 'const thread: Thread | undefined'],
  ['written', 'const written: WriteResult'],
  ['statement', 'const statement: Statement'],
  ['total', 'const total: Money'],
  ['status', 'const status: DocumentStatus | (string & {})'],
  ['list', 'const list: (query?: ListDocumentsQuery, options?: CallOptions) => PagePromise<SaldoDocument>'],
  ['fieldError', 'const fieldError: FieldError'],
];

const code = `
import { createSaldo, ext, type ValidationError } from './index.ts';
const saldo = createSaldo();
const document = await saldo.documents.get(ext('F-1'));
const call = saldo.documents.get('d1');
const whole = await saldo.partners.get('p1').withResponse();
const page = await saldo.payments.list();
const changes = await saldo.changes.list();
for await (const change of saldo.changes.follow()) {
  if (change.kind === 'thread') {
    const thread = change.data;
  }
}
const written = await saldo.partners.put('C-1', { name: 'Uno', direction: 'both' });
const statement = await saldo.statement.get();
const total = document.total;
const status = document.status;
const list = saldo.documents.list;
declare const error: ValidationError;
const fieldError = error.errors[0]!;
`;

const file = fileURLToPath(new URL('somebody.ts', import.meta.url));

function editor(): ts.LanguageService {
  const config = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    { ...ts.sys, readDirectory: () => [file] },
    fileURLToPath(new URL('..', import.meta.url)),
  );
  const readFile = (path: string) => (path === file ? code : ts.sys.readFile(path));
  return ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
    readFile,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
  });
}

test('an editor shows names and their comments, not what types are made of', async (t) => {
  const service = editor();
  const at = (place: number) => service.getQuickInfoAtPosition(file, place);
  assert.deepEqual(
    service.getSemanticDiagnostics(file).map(({ messageText }) => messageText),
    [],
  );
  for (const [name, type] of shown) {
    await t.test(name, () => {
      const place = code.search(new RegExp(`(?<=const )${name}\\b`));
      assert.equal(ts.displayPartsToString(at(place)?.displayParts), type);
    });
  }
  await t.test('of a field, what the contract says of it', () => {
    const info = at(code.indexOf('document.total') + 'document.'.length);
    assert.equal(ts.displayPartsToString(info?.displayParts), '(property) SaldoDocument.total: Money');
    assert.match(ts.displayPartsToString(info?.documentation), /^Never negative/);
  });
});
