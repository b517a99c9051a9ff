/**
 * What the beginning of an XML document tells: `root` when a root element begins, `cut` when the text ends before that,
 * `refused` for everything that is not well-formed, or is a way to smuggle something in: a DOCTYPE (entities), a stylesheet
 * that would run, an encoding that hides markup from a reader of bytes, or a root that browsers run.
 */
export type XmlBeginning = 'root' | 'cut' | 'refused';

/** XML 1.0, 2.8, production 23: https://www.w3.org/TR/xml/#NT-XMLDecl */
const DECLARATION =
  /^<\?xml[\t\r\n ]+version[\t\r\n ]*=[\t\r\n ]*(?:"1\.[01]"|'1\.[01]')(?:[\t\r\n ]+encoding[\t\r\n ]*=[\t\r\n ]*(?:"([\w.-]+)"|'([\w.-]+)'))?(?:[\t\r\n ]+standalone[\t\r\n ]*=[\t\r\n ]*(?:"(?:yes|no)"|'(?:yes|no)'))?[\t\r\n ]*\?>/;

/** Encodings in which the ASCII range is ASCII: in UTF-7 or UTF-16 a DOCTYPE could hide. */
const PLAIN_ENCODING = /^(utf-?8|us-ascii|iso-8859-\d{1,2}|windows-125\d)$/i;

/** Names may hold bytes above ASCII; which of them, a reader of bytes cannot tell. */
const ROOT = /<(?:[A-Z_a-z\x80-\xff][\w.\x80-\xff-]*:)?([A-Z_a-z\x80-\xff][\w.\x80-\xff-]*)[\t\r\n />]/y;

const ACTIVE_ROOTS = new Set(['html', 'svg', 'script']);

/** Reads the prolog. `text` has one character per byte. Linear in its length. */
export function readXmlBeginning(text: string): XmlBeginning {
  let at = text.startsWith('\xef\xbb\xbf') ? 3 : 0;
  if (/^<\?xml[\t\r\n ]/.test(text.slice(at, at + 6))) {
    const end = text.indexOf('?>', at);
    if (end === -1) return 'cut';
    const match = DECLARATION.exec(text.slice(at, end + 2));
    if (match === null || !PLAIN_ENCODING.test(match[1] ?? match[2] ?? 'utf-8')) return 'refused';
    at = end + 2;
  }
  for (;;) {
    while (at < text.length && '\t\r\n '.includes(text[at]!)) at++;
    const rest = text.slice(at, at + 20);
    if (rest.startsWith('<!--')) {
      const end = text.indexOf('--', at + 4);
      if (end === -1 || end + 2 >= text.length) return 'cut';
      if (text[end + 2] !== '>') return 'refused';
      at = end + 3;
    } else if (/^<\?[A-Z_a-z]/.test(rest)) {
      const end = text.indexOf('?>', at);
      if (end === -1) return 'cut';
      if (!isHarmless(text.slice(at + 2, end))) return 'refused';
      at = end + 2;
    } else {
      return readRoot(text, at);
    }
  }
}

/**
 * Tax offices name a stylesheet beside the invoice (`href="factura2.0.xsl"`), which is no more than a name once the file
 * is somewhere else. One that is inside the file, in the address itself, or on the net would run when the file is opened.
 */
function isHarmless(instruction: string): boolean {
  if (!/^xml/i.test(instruction)) return true;
  return /^xml-stylesheet[\t\r\n ]/.test(instruction) && !/[:#\\]|\/\//.test(instruction);
}

function readRoot(text: string, at: number): XmlBeginning {
  ROOT.lastIndex = at;
  const match = ROOT.exec(text);
  if (match !== null) return ACTIVE_ROOTS.has(match[1]!.toLowerCase()) ? 'refused' : 'root';
  return /^(?:<(?:[!?]|!-|[A-Z_a-z\x80-\xff][\w.:\x80-\xff-]*)?)?$/.test(text.slice(at)) ? 'cut' : 'refused';
}
