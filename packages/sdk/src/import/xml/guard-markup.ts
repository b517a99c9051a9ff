import { Refused } from '../refused.ts';

/**
 * Refuses, before any parsing and in one pass over the text, what no e-invoice has and attacks are made of: a DOCTYPE or
 * any other markup declaration, so that no entity is ever defined; and characters that XML forbids.
 */
export function guardMarkup(text: string): void {
  if (forbiddenCharacter.test(text)) {
    throw new Refused('malformed', 'it is not well-formed XML: it has characters that XML does not allow');
  }
  for (let at = text.indexOf('<!'); at >= 0; at = text.indexOf('<!', at)) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4);
    else if (text.startsWith('<![CDATA[', at)) at = after(text, ']]>', at + 9);
    else
      throw new Refused(
        'doctype',
        'it has a DOCTYPE or another markup declaration, which is refused for safety',
      );
  }
}

// XML 1.0, 2.2.
// eslint-disable-next-line no-control-regex
const forbiddenCharacter = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  if (at < 0)
    throw new Refused('malformed', 'it is not well-formed XML: a comment or CDATA section is not closed');
  return at + end.length;
}
