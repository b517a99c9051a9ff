/**
 * How many elements an XML document has, in one pass without parsing: a parser takes seconds for millions of them. What is not
 * well-formed is counted up to there.
 */
export function countElements(text: string): number {
  let count = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const end = endOfOther(text, at);
    if (end === undefined) {
      if (text[at + 1] !== '/') count += 1;
      at = text.indexOf('<', at + 1);
    } else {
      const ended = text.indexOf(end, at + 2);
      at = ended < 0 ? -1 : text.indexOf('<', ended);
    }
  }
  return count;
}

/** What ends something that is no tag and may have "<" inside. */
function endOfOther(text: string, at: number): string | undefined {
  if (text[at + 1] === '?') return '?>';
  if (text[at + 1] !== '!') return undefined;
  return text.startsWith('<![CDATA[', at) ? ']]>' : '-->';
}
