import { make } from './dom.js';
import { facts, section } from './drawer.js';
import { date, documentName, instant } from './format.js';
import { fileButton } from './proofs.js';
import { money } from './reports.js';
import { status } from './status.js';

/** What a partner says it has paid, as the company needs it to decide. */
export function reportFacts({ say, report, publisher }) {
  const account = publisher?.depositAccounts.find(({ id }) => id === report.depositAccountId);
  return [
    make('p', { class: 'figure' }, money(report.amount, report.decimals), status(say, report.status)),
    facts([
      [say('paidOn'), date(report.paymentDate)],
      [say('method'), say(report.method) ?? report.method],
      [say('reference'), report.reference],
      [say('account'), account ? `${account.bankName} · ${account.accountNumber}` : report.depositAccountId],
      [say('reportedAt'), [instant(report.createdAt), report.createdBy].filter(Boolean).join(' · ')],
      [say('note'), report.note],
    ]),
    section(say('lines'), lines(say, report)),
    section(
      say('proofs'),
      report.files.length === 0
        ? make('p', { class: 'quiet' }, say('noProofs'))
        : make(
            'ul',
            { class: 'files' },
            report.files.map((file) => make('li', {}, fileButton(say, file))),
          ),
    ),
  ];
}

function lines(say, { lines: all, onAccount, amount, decimals }) {
  const total = (word, value) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, say(word)),
      make('td', { class: 'amount' }, money(value, decimals)),
    );
  return make(
    'table',
    { class: 'lines' },
    make('caption', { class: 'hidden' }, say('lines')),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        make('th', { scope: 'col' }, say('document')),
        make('th', { scope: 'col', class: 'amount' }, say('amount')),
      ),
    ),
    make(
      'tbody',
      {},
      all.map((line) => lineRow(say, line, decimals)),
    ),
    make(
      'tfoot',
      {},
      (all.length === 0 || /[1-9]/.test(onAccount.amount)) && total('onAccount', onAccount),
      total('paid', amount),
    ),
  );
}

function lineRow(say, { document, installment, amount, withholdings }, decimals) {
  return make(
    'tr',
    {},
    make(
      'th',
      { scope: 'row' },
      documentName(document),
      installment !== undefined &&
        make('span', { class: 'quiet' }, ` · ${say('installment')} ${installment}`),
      withholdings.map(({ tax, certificate }) =>
        make(
          'span',
          { class: 'sub' },
          `${say('withheld')} ${tax}${certificate ? ` · ${say('certificate')} ${certificate}` : ''}`,
        ),
      ),
    ),
    make(
      'td',
      { class: 'amount' },
      money(amount, decimals),
      withholdings.map((one) => make('span', { class: 'sub' }, '+ ', money(one.amount, decimals))),
    ),
  );
}
