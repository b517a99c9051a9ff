// Questions: the list of them.
import { get } from './api.js';
import { make } from './dom.js';
import { instant } from './format.js';
import { recordList } from './record-list.js';

const place = document.querySelector('#threads-list');
const filter = document.querySelector('#threads-filter');

/** The list of questions, the latest message first. */
export function threadsList({ say }) {
  const list = recordList({
    place,
    say,
    caption: 'threads',
    empty: 'noThreads',
    columns: [
      {
        word: 'subject',
        isHeader: true,
        className: 'grows',
        cell: (thread) => [
          make(
            'a',
            { href: `#threads/${thread.id}`, class: 'row-link', 'data-key': thread.id },
            thread.subject,
          ),
          thread.unreadCount > 0 &&
            make(
              'span',
              { class: 'unread' },
              String(thread.unreadCount),
              make('span', { class: 'hidden' }, ` ${say('unread')}`),
            ),
          make('span', { class: 'sub clipped' }, thread.lastMessage.text),
          make(
            'span',
            { class: 'sub narrow' },
            `${thread.partner.name} · ${instant(thread.lastMessage.createdAt)}`,
          ),
        ],
      },
      { word: 'partner', className: 'wide', cell: ({ partner }) => partner.name },
      { word: 'about', className: 'widest', cell: ({ about }) => aboutWhat(say, about) },
      { word: 'last', className: 'wide when', cell: ({ lastMessage }) => instant(lastMessage.createdAt) },
    ],
    load: (cursor) => get('/threads', { cursor, limit: 50, unread: filter.value }),
    fits: ({ unreadCount }) => filter.value === '' || unreadCount > 0,
    compare: (a, b) => (a.lastMessage.createdAt < b.lastMessage.createdAt ? 1 : -1),
  });
  filter.addEventListener('change', () => list.reload());
  return list;
}

/** What a question is about, as people know it. */
export function aboutWhat(say, { kind, label }) {
  return kind === 'account' ? say('aboutAccount') : (label ?? say(`kind_${kind}`) ?? kind);
}
