import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Thoroughness, Validator } from './validator.ts';

const validator = new Validator();
const schema = (name: string) => `#/components/schemas/${name}`;
const codes = (name: string, value: unknown) =>
  validator.judge(schema(name), value).map(({ pointer, code }) => `${pointer} ${code}`);

/** The value, counting how often something in it is looked at. */
function watched(value: object): { value: object; looks: () => number } {
  let looks = 0;
  const handler: ProxyHandler<object> = {
    get: (target, name, receiver) => {
      looks += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  };
  return { value: new Proxy(value, handler), looks: () => looks };
}

describe('judging', () => {
  test('tells of every fault of an ordinary value', () => {
    assert.deepEqual(codes('Money', { amount: '1,5', currency: 'pen', more: 1 }).toSorted(), [
      '/amount malformed',
      '/currency malformed',
      '/more unknown-field',
    ]);
  });

  test('of a list of wrong items ends soon, however long it is', () => {
    for (const length of [10_000, 1_000_000]) {
      const lines = watched(Array.from({ length }, () => 0));
      const report = {
        direction: 'receivable',
        paymentDate: 'x',
        amount: 1,
        method: 'x',
        lines: lines.value,
      };
      const errors = validator.judge(schema('PaymentReportInput'), report);
      assert.ok(errors.length >= 1 && errors.length <= 100);
      assert.ok(lines.looks() < 20_000, `${lines.looks()} looks at ${length} items`);
    }
  });

  test('of a thousand wrong records at once tells all faults of the first ones, and of the others the first fault', () => {
    const thoroughness = new Thoroughness();
    let looks = 0;
    const told = Array.from({ length: 1000 }, () => {
      const installments = watched(Array.from({ length: 300 }, () => ({})));
      const record = { kind: 'document', externalId: 'F-1', data: { installments: installments.value } };
      const errors = validator.judge(schema('DocumentRecord'), record, '', thoroughness);
      looks += installments.looks();
      return errors.length;
    });
    assert.ok(told[0]! > 100 && told[99]! > 100, String(told[0]));
    assert.deepEqual(new Set(told.slice(200)), new Set([1]));
    assert.ok(looks < 500_000, `${looks} looks`);
  });

  test('refuses dates that not every engine and calendar knows', () => {
    for (const date of [
      '0000-01-01',
      '0001-01-01',
      '1899-12-31',
      '10000-01-01',
      '-0001-01-01',
      '2026-02-29',
    ]) {
      assert.equal(validator.judge(schema('CalendarDate'), date).length > 0, true, date);
    }
    for (const date of ['1900-01-01', '2024-02-29', '9999-12-31']) {
      assert.deepEqual(validator.judge(schema('CalendarDate'), date), [], date);
    }
  });

  test('knows currencies of today, former ones and units of account, and no made-up ones', () => {
    for (const code of ['PEN', 'USD', 'CLF', 'UYW', 'VED', 'VEF', 'XCG']) {
      assert.deepEqual(validator.judge(schema('Currency'), code), [], code);
    }
    for (const code of ['ZZQ', 'AAA', 'XTS', 'XXX']) {
      assert.deepEqual(codes('Currency', code), ['/ malformed'], code);
    }
  });

  test('refuses a byte order mark in ids, names and tax ids, and says so', () => {
    for (const name of ['ExternalId', 'Name', 'TaxId']) {
      for (const text of ['\ufeffC-1', 'C\ufeff1', 'C-1\ufeff']) {
        const [error] = validator.judge(schema(name), text);
        assert.equal(error?.detail, 'must not contain U+FEFF, a byte order mark', `${name} ${text}`);
      }
    }
  });

  test('takes origins as browsers send them, and nothing else', () => {
    const errors = (origin: string) =>
      validator.judge(schema('SessionInput'), { partner: { externalId: 'C-1' }, allowOrigins: [origin] });
    for (const origin of [
      'https://erp.example',
      'http://localhost:8080',
      'http://[::1]:3000',
      'https://xn--andu-fqa.example',
    ]) {
      assert.deepEqual(errors(origin), [], origin);
    }
    for (const origin of [
      'https://[',
      'https://',
      'https://erp.example/',
      'https://a:443',
      'https://a:99999',
      'http://a:80',
      'ftp://a',
      'null',
      '*',
      'https://*.erp.example',
      'https://ana@erp.example',
      'https://erp.example/path',
      'https://erp.example?x',
      'https://ERP.example',
      'https://ñandu.example',
      'https://2130706433',
    ]) {
      assert.equal(errors(origin)[0]?.pointer, '/allowOrigins/0', origin);
    }
  });

  test('of anything never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        assert.ok(validator.judge(schema('DocumentRecord'), value).length > 0);
      }),
    );
  });
});
