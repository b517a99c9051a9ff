import { expect } from '@open-wc/testing';
import { sampleDocument } from '../../testing/sample-documents.ts';
import { sampleSession } from '../../testing/sample-session.ts';
import { blankDraft } from './blank-draft.ts';
import { chooseDocuments } from './draft-lines.ts';
import { withLine, withLines, type ReportDraft } from './report-draft.ts';
import { fieldOfPointer, toReportInput } from './report-input.ts';
import { settle } from './settle-sheet.ts';

const documents = [
  sampleDocument({ number: '00000001', issued: '2026-02-01', total: '590.00' }),
  sampleDocument({ number: '00000002', issued: '2026-03-01', total: '900.00', terms: [30, 60] }),
];

function draft(): ReportDraft {
  const { groups } = chooseDocuments(documents);
  return settle(withLines(blankDraft(sampleSession, 'receivable'), groups[0]!.lines));
}

describe('toReportInput', () => {
  it('sends a line per document, and per installment where there are several', () => {
    const { lines, amount } = toReportInput(draft(), []);
    expect(lines.map(({ documentId, installment }) => [documentId, installment])).to.deep.equal([
      [documents[0]!.id, undefined],
      [documents[1]!.id, 1],
      [documents[1]!.id, 2],
    ]);
    expect(amount).to.deep.equal({ amount: '1490.00', currency: 'PEN' });
  });

  it('leaves out lines that say nothing, and empty fields', () => {
    const first = draft().lines[0]!;
    const zeroed = withLine(draft(), first.id, (line) => ({
      ...line,
      amount: { amount: '0.00' },
      edited: true,
    }));
    const body = toReportInput(zeroed, []);
    expect(body.lines).to.have.length(2);
    expect(body).not.to.have.any.keys('reference', 'note', 'files');
  });

  it('maps the server’s pointers back to fields, past the lines left out', () => {
    const [first, second] = draft().lines;
    let changed = withLine(draft(), first!.id, (line) => ({ ...line, amount: { amount: '' }, edited: true }));
    const withholdings = [{ id: 'w1', tax: 'IGV', amount: { amount: '1.00' }, certificate: '' }];
    changed = withLine(changed, second!.id, (line) => ({ ...line, withholdings }));
    const field = (pointer: string) => fieldOfPointer(changed, pointer);
    expect(field('/lines/0/documentId')).to.equal(`${second!.id}/amount`);
    expect(field('/lines/0/withholdings/0/amount/amount')).to.equal('w1/amount');
    expect(field('/lines/0/withholdings/0/tax')).to.equal('w1/tax');
    expect(field('/amount/amount')).to.equal('paid');
    expect(field('/depositAccountId')).to.equal('account');
    expect(field('/files/0')).to.equal('files');
    expect(field('/lines/9/amount')).to.equal(undefined);
    expect(field('header/Idempotency-Key')).to.equal(undefined);
  });
});

describe('chooseDocuments', () => {
  it('groups by currency, and names what there is nothing to pay on', () => {
    const choice = chooseDocuments([
      ...documents,
      sampleDocument({ number: '00000003', issued: '2026-03-01', total: '10.00', currency: 'USD' }),
      sampleDocument({
        type: 'credit_note',
        number: '00000004',
        issued: '2026-03-01',
        total: '-5.00',
        terms: [0],
      }),
      sampleDocument({ number: '00000005', issued: '2026-03-01', total: '10.00', settled: '10.00' }),
      sampleDocument({ number: '00000006', issued: '2026-03-01', total: '10.00', voided: 'Wrong' }),
    ]);
    expect(choice.groups.map(({ currency, lines }) => [currency, lines.length])).to.deep.equal([
      ['PEN', 3],
      ['USD', 1],
    ]);
    expect(choice.left).to.deep.equal(['FC01-00000004', 'F001-00000005', 'F001-00000006']);
  });
});
