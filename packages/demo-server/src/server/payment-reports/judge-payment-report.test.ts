import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaymentReportInput } from '@saldo/sdk/contract';
import { addDecimals, sumDecimals } from '@saldo/sdk/money';
import fc from 'fast-check';
import { judgeReport, type ReportableDocument, type ReportFacts } from './judge-payment-report.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const invoice: ReportableDocument = {
  direction: 'receivable',
  currency: 'PEN',
  sign: 1,
  isVoid: false,
  installments: [1, 2],
};
const facts: ReportFacts = {
  today: '2026-03-10',
  partnerDirection: 'receivable',
  depositAccounts: [
    { id: 'pen', currency: 'PEN' },
    { id: 'usd', currency: 'USD' },
  ],
  documents: new Map([
    ['invoice', invoice],
    ['other', invoice],
    ['void', { ...invoice, isVoid: true }],
    ['credit', { ...invoice, sign: -1 }],
    ['order', { ...invoice, sign: 0 }],
    ['dollars', { ...invoice, currency: 'USD' }],
    ['payable', { ...invoice, direction: 'payable' }],
  ]),
  ownFiles: new Set(['proof', 'certificate']),
};
const good: PaymentReportInput = {
  direction: 'receivable',
  paymentDate: '2026-03-10',
  amount: pen('100.00'),
  method: 'bank_transfer',
  lines: [{ documentId: 'invoice', amount: pen('100.00') }],
};

const judge = (change: Partial<PaymentReportInput>, known: Partial<ReportFacts> = {}) =>
  judgeReport({ ...good, ...change }, { ...facts, ...known }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

const line = (documentId: string, change: Partial<PaymentReportInput['lines'][number]> = {}) => ({
  documentId,
  amount: pen('1'),
  ...change,
});

const withheld = (amount: string, fileId?: string) => ({
  tax: 'IGV',
  amount: pen(amount),
  ...(fileId === undefined ? {} : { fileId }),
});

test('takes what follows every rule', () => {
  assert.deepEqual(judge({}), []);
  assert.deepEqual(judge({ lines: [] }), []);
  assert.deepEqual(judge({ depositAccountId: 'pen', files: ['PROOF'] }), []);
  assert.deepEqual(judge({}, { partnerDirection: 'both' }), []);
  const installments = [
    line('invoice'),
    line('invoice', { installment: 1 }),
    line('invoice', { installment: 2 }),
  ];
  assert.deepEqual(judge({ lines: [...installments, line('other')] }), []);
  const certified = { withholdings: [withheld('0.01', 'certificate'), withheld('3', 'certificate')] };
  assert.deepEqual(judge({ lines: [line('invoice', certified)] }), []);
});

test('takes zero only where every line is withholdings alone', () => {
  const alone = line('invoice', { amount: pen('0'), withholdings: [withheld('5')] });
  assert.deepEqual(judge({ amount: pen('0.00'), lines: [alone] }), []);
  assert.deepEqual(judge({ amount: pen('0'), lines: [] }), ['/amount/amount not-positive']);
  assert.deepEqual(judge({ amount: pen('0'), lines: [alone, line('other', { amount: pen('0') })] }), [
    '/lines/1/amount/amount not-positive',
    '/amount/amount not-positive',
  ]);
  assert.deepEqual(judge({ amount: pen('-1'), lines: [] }), ['/amount/amount not-positive']);
});

const wrong: [what: string, change: Partial<PaymentReportInput>, errors: string[]][] = [
  [
    'the direction of another account',
    { direction: 'payable', lines: [line('payable')] },
    ['/direction direction-differs'],
  ],
  ['a payment of tomorrow', { paymentDate: '2026-03-11' }, ['/paymentDate future-date']],
  ['a payment of no year', { paymentDate: '0000-01-01' }, ['/paymentDate past-date']],
  ['an account that is not there', { depositAccountId: 'x' }, ['/depositAccountId unknown-reference']],
  ['an account of another currency', { depositAccountId: 'usd' }, ['/depositAccountId currency-differs']],
  ['an unknown document', { lines: [line('nothing')] }, ['/lines/0/documentId unknown-reference']],
  ['a voided document', { lines: [line('void')] }, ['/lines/0/documentId document-void']],
  ['a credit note', { lines: [line('credit')] }, ['/lines/0/documentId not-a-debt']],
  ['a purchase order', { lines: [line('order')] }, ['/lines/0/documentId not-a-debt']],
  [
    'a document of the other direction',
    { lines: [line('payable')] },
    ['/lines/0/documentId direction-differs'],
  ],
  ['a document in another currency', { lines: [line('dollars')] }, ['/lines/0/documentId currency-differs']],
  [
    'an installment that is not there',
    { lines: [line('invoice', { installment: 3 })] },
    ['/lines/0/installment unknown-reference'],
  ],
  ['a line twice', { lines: [line('invoice'), line('INVOICE')] }, ['/lines/1 repeated']],
  [
    'an installment twice',
    { lines: [line('invoice', { installment: 1 }), line('invoice', { installment: 1 })] },
    ['/lines/1 repeated'],
  ],
  [
    'a negative line',
    { lines: [line('invoice', { amount: pen('-1') })] },
    ['/lines/0/amount/amount negative'],
  ],
  [
    'an empty line',
    { lines: [line('invoice', { amount: pen('0') })] },
    ['/lines/0/amount/amount not-positive'],
  ],
  [
    'a line in another currency',
    { lines: [line('invoice', { amount: { amount: '999999', currency: 'USD' } })] },
    ['/lines/0/amount/currency currency-differs'],
  ],
  [
    'a withholding in another currency',
    {
      lines: [line('invoice', { withholdings: [{ tax: 'IGV', amount: { amount: '1', currency: 'USD' } }] })],
    },
    ['/lines/0/withholdings/0/amount/currency currency-differs'],
  ],
  [
    'a withholding of nothing',
    { lines: [line('invoice', { withholdings: [withheld('1'), withheld('0')] })] },
    ['/lines/0/withholdings/1/amount/amount not-positive'],
  ],
  [
    'a certificate that is not its own',
    { lines: [line('invoice', { withholdings: [withheld('1', 'stranger')] })] },
    ['/lines/0/withholdings/0/fileId unknown-reference'],
  ],
  ['a proof that is not its own', { files: ['proof', 'stranger'] }, ['/files/1 unknown-reference']],
  ['a proof twice', { files: ['proof', 'proof'] }, ['/files/1 repeated']],
];

for (const [what, change, errors] of wrong) {
  test(`refuses ${what}`, () => assert.deepEqual(judge(change), errors));
}

test('tells everything that is wrong at once', () => {
  const lines = [
    line('nothing', { amount: pen('-5') }),
    line('void', { withholdings: [withheld('-1', 'x')] }),
  ];
  const change = { paymentDate: '2027-01-01', depositAccountId: 'x', amount: pen('-9'), lines, files: ['y'] };
  assert.deepEqual(judge(change).toSorted(), [
    '/amount/amount not-positive',
    '/depositAccountId unknown-reference',
    '/files/0 unknown-reference',
    '/lines/0/amount/amount negative',
    '/lines/0/documentId unknown-reference',
    '/lines/1/documentId document-void',
    '/lines/1/withholdings/0/amount/amount not-positive',
    '/lines/1/withholdings/0/fileId unknown-reference',
    '/paymentDate future-date',
  ]);
});

/** Positive, with up to 6 decimals and 18 digits before the point. */
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 16n }), fc.integer({ min: 1, max: 999_999 }))
  .map(([whole, millionths]) => `${whole}.${String(millionths).padStart(6, '0')}`);

test('the lines may use up the amount to the last millionth, and not one more', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), amount, (amounts, rest) => {
      const documents = new Map(amounts.map((_, index) => [`d${index}`, invoice]));
      const lines = amounts.map((one, index) => ({ documentId: `d${index}`, amount: pen(one) }));
      const sum = sumDecimals(amounts);
      const less = addDecimals(sum, '-0.000001');
      assert.deepEqual(judge({ amount: pen(sum), lines }, { documents }), []);
      assert.deepEqual(judge({ amount: pen(addDecimals(sum, rest)), lines }, { documents }), []);
      fc.pre(less !== '0.000000');
      assert.deepEqual(judge({ amount: pen(less), lines }, { documents }), [
        '/amount/amount lines-exceed-amount',
      ]);
    }),
  );
});

test('withholdings stand on top of the amount, however large', () => {
  fc.assert(
    fc.property(amount, amount, (paid, kept) => {
      const lines = [line('invoice', { amount: pen(paid), withholdings: [withheld(kept)] })];
      assert.deepEqual(judge({ amount: pen(paid), lines }), []);
    }),
  );
});
