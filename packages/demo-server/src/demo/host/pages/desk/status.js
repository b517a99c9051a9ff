import { icon, make } from './dom.js';

const known = ['submitted', 'in_review', 'accepted', 'applied', 'rejected'];

/** A status as shape and word. One that this page does not know is shown by its own name. */
export function status(say, value) {
  const isKnown = known.includes(value);
  return make(
    'span',
    { class: `status ${isKnown ? value : ''}` },
    icon(isKnown ? value : 'unknown'),
    isKnown ? say(value) : value,
  );
}
