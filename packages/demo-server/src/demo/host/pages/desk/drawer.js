// The dialog at the side: one record, over the list that it was opened from.
import { icon, make, replace } from './dom.js';

/** Fills the dialog: a title, a line under it, and what `content` makes. The focus and what is in sight stay. */
export function fillDrawer(dialog, { say, title, subtitle, content }) {
  const scrolled = dialog.querySelector('.body')?.scrollTop ?? 0;
  replace(dialog, () => [
    make(
      'header',
      {},
      make(
        'div',
        {},
        make('h2', { id: `${dialog.id}-title` }, title),
        subtitle && make('p', { class: 'quiet' }, subtitle),
      ),
      make(
        'form',
        { method: 'dialog' },
        make('button', { class: 'round', 'aria-label': say('close'), 'data-key': 'close' }, icon('close')),
      ),
    ),
    make('div', { class: 'body' }, content()),
  ]);
  dialog.querySelector('.body').scrollTop = scrolled;
}

/** Facts as a list of names and values; those without a value are left out. */
export function facts(entries) {
  return make(
    'dl',
    { class: 'facts' },
    entries
      .filter(([, value]) => value)
      .map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))),
  );
}

export function section(title, ...content) {
  return make('section', {}, make('h3', {}, title), ...content);
}
