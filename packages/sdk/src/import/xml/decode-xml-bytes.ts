import { Refused } from '../refused.ts';

// What an XML declaration may name, and the decoder for it (WHATWG Encoding). "ISO-8859-1" is decoded as
// windows-1252, as browsers do: e-invoices that declare it do hold its curly quotes.
const decoders = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['iso-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['latin-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
  ['latin-9', 'iso-8859-15'],
  // A declaration of UTF-16 that can be read as single bytes was written by a program that then saved UTF-8.
  ['utf-16', 'utf-8'],
]);

/**
 * The text of an XML file. The byte order mark decides, then the declaration, then UTF-8 (XML 1.0, 4.3.3 and appendix F).
 * Refuses an encoding that is not known and bytes that are not what it says.
 */
export function decodeXmlBytes(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('encoding', `its bytes are not the ${encoding.toUpperCase()} that it says it is in`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const littleEndian = first === 0xff && second === 0xfe;
  if ((littleEndian && third === 0 && fourth === 0) || (first === 0 && second === 0)) {
    throw new Refused('encoding', 'its encoding, UTF-32, is not accepted');
  }
  if (littleEndian || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 300));
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]*)["']/.exec(head)?.[1];
  if (declared === undefined) return 'utf-8';
  const encoding = decoders.get(declared.trim().toLowerCase());
  if (encoding !== undefined) return encoding;
  throw new Refused('encoding', 'the encoding that its XML declaration names is not accepted');
}
