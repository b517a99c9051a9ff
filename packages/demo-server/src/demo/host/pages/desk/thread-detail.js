// One question: its messages and the company's answer.
import { get, newKey, send } from './api.js';
import { make } from './dom.js';
import { instant } from './format.js';
import { fileButton } from './proofs.js';
import { sentence } from './review.js';

const clerk = 'Lucía Ejemplo';

/** `render` is called when something has changed, `onRead` with the thread after it was marked as read. */
export function conversation({ say, tell, id, render, onRead }) {
  let messages;
  let hasEarlier = false;
  let failure;
  let isBusy = false;
  let shownCount = 0;
  // One key per answer, however often it is sent: a repeated request leaves one message.
  let key = newKey();
  const input = make('textarea', {
    id: 'reply-text',
    rows: '3',
    maxlength: '4000',
    required: true,
    'data-key': 'reply',
    oninput: () => (key = isBusy ? key : newKey()),
  });

  async function load() {
    try {
      const { data, nextCursor } = await get(`/threads/${id}/messages`, { sort: '-createdAt', limit: 100 });
      messages = data.reverse();
      hasEarlier = nextCursor !== undefined;
      failure = undefined;
      render();
      const last = messages.at(-1);
      if (last?.author.side === 'partner')
        onRead(await send('PUT', `/threads/${id}/read`, { messageId: last.id }));
    } catch (error) {
      failure = error;
      render();
    }
  }

  async function reply() {
    const text = input.value.trim();
    if (isBusy || text === '') return;
    isBusy = true;
    failure = undefined;
    render();
    try {
      const message = await send('POST', `/threads/${id}/messages`, { text, authorName: clerk }, { key });
      take(message);
      input.value = '';
      key = newKey();
      tell(say('sent'));
    } catch (error) {
      failure = error;
    }
    isBusy = false;
    render();
  }

  const take = (message) => {
    if (!messages || messages.some((one) => one.id === message.id)) return;
    messages = [...messages, message];
  };

  const bubble = ({ author, text, files, createdAt }) =>
    make(
      'li',
      { class: author.side },
      make(
        'p',
        { class: 'quiet' },
        make('strong', {}, author.name ?? (author.side === 'publisher' ? say('you') : say('partner'))),
        ` · ${instant(createdAt)}`,
      ),
      make('p', { class: 'text' }, text),
      files.length > 0 &&
        make(
          'ul',
          { class: 'files' },
          files.map((file) => make('li', {}, fileButton(say, file))),
        ),
    );

  const submit = (event) => {
    event.preventDefault();
    void reply();
  };

  void load();
  return {
    /** A message that the feed brought. */
    take(message) {
      take(message);
      render();
      if (message.author.side === 'partner') void load();
    },
    /** To be called when the content stands in its place: brings what is new in sight. */
    shown() {
      const body = input.closest('.body');
      if (!body || !messages || messages.length === shownCount) return;
      shownCount = messages.length;
      body.scrollTop = body.scrollHeight;
    },
    content: () => [
      hasEarlier && make('p', { class: 'quiet' }, say('earlier'), ' …'),
      messages
        ? make('ol', { class: 'messages', 'aria-label': say('messages') }, messages.map(bubble))
        : make('p', { class: 'quiet', role: 'status' }, say('loading')),
      failure && make('p', { class: 'failure', role: 'alert' }, sentence(say, failure)),
      make(
        'form',
        { class: 'question reply', onsubmit: submit },
        make('label', { for: 'reply-text' }, say('reply')),
        input,
        make(
          'div',
          { class: 'buttons' },
          make(
            'button',
            { class: 'primary', 'data-key': 'send', 'aria-disabled': isBusy && 'true' },
            say('send'),
          ),
        ),
      ),
    ],
  };
}
