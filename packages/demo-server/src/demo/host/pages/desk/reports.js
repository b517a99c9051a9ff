// Payment reports: the list, one of them, and the answers that the company may give.
import { get } from './api.js';
import { make } from './dom.js';
import { amount, date, instant } from './format.js';
import { recordList } from './record-list.js';
import { status } from './status.js';

const place = document.querySelector('#reports-list');
const filter = document.querySelector('#reports-filter');

/** The list of payment reports. */
export function reportsList({ say }) {
  const wanted = () => filter.value.split(',').filter(Boolean);
  const list = recordList({
    place,
    say,
    caption: 'reports',
    empty: 'noReports',
    columns: [
      {
        word: 'report',
        isHeader: true,
        cell: (report) => [
          make(
            'a',
            { href: `#reports/${report.id}`, class: 'row-link', 'data-key': report.id },
            report.number,
          ),
          make('span', { class: 'sub narrow' }, report.partner.name),
          make('span', { class: 'sub nowrap' }, instant(report.createdAt)),
        ],
      },
      { word: 'partner', className: 'wide grows', cell: ({ partner }) => partner.name },
      { word: 'paidOn', className: 'widest', cell: ({ paymentDate }) => date(paymentDate) },
      { word: 'status', className: 'wide', cell: (report) => status(say, report.status) },
      {
        word: 'amount',
        className: 'amount',
        cell: (report) => [
          money(report.amount, report.decimals),
          make('span', { class: 'sub narrow' }, status(say, report.status)),
        ],
      },
    ],
    load: (cursor) => get('/payment-reports', { cursor, limit: 50, status: filter.value }),
    fits: (report) => filter.value === '' || wanted().includes(report.status),
    compare: (a, b) => (a.createdAt < b.createdAt ? 1 : -1),
  });
  filter.addEventListener('change', () => list.reload());
  return list;
}

/** An amount with its currency, small, so that the figures stand out. */
export function money({ amount: decimal, currency }, decimals) {
  return make(
    'span',
    { class: 'money' },
    amount(decimal, decimals),
    make('span', { class: 'currency' }, `\u00a0${currency}`),
  );
}
