/** What the first bytes tell: XML, a JSON object or NDJSON, a JSON array, nothing, or something else with a name. */
export type Sniffed = 'xml' | 'json-object' | 'json-array' | 'empty' | { other: string };

const signatures: [prefix: string, name: string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive (or an Office file)'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  ['OFXHEADER', 'an OFX bank statement'],
  [':20:', 'an MT940 bank statement'],
  ['{1:', 'a SWIFT message'],
];

/** Tells what a file is by its first bytes. The name of the file counts for nothing. */
export function sniff(head: Uint8Array): Sniffed {
  // XML in UTF-16, with a byte order mark or without one (XML 1.0, appendix F).
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'xml';
  if ((first === 0x3c && second === 0) || (first === 0 && second === 0x3c)) return 'xml';
  const start = startOfText(head);
  if (start < 0) return 'empty';
  const bytes = head.subarray(start, start + 64);
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const known = signatures.find(([prefix]) => text.startsWith(prefix));
  if (known) return { other: known[1] };
  if (text[0] === '<') return 'xml';
  if (text[0] === '[') return 'json-array';
  if (text[0] === '{') return 'json-object';
  const binary = bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
  return { other: `neither XML nor JSON${binary ? ' but binary' : ''}` };
}

/** Index of the first byte that is neither a UTF-8 byte order mark nor white space; −1 when there is none. */
export function startOfText(bytes: Uint8Array): number {
  let index = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (index < bytes.byteLength && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[index]!)) index += 1;
  return index < bytes.byteLength ? index : -1;
}
