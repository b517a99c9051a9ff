// Of the first bytes, one character each.
const signatures: [start: RegExp | string, name: string][] = [
  [/^%PDF-/, 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office file'],
  ['\x1f\x8b', 'a gzip archive'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8)/, 'an image'],
  ['\xd0\xcf\x11\xe0', 'an old Office file'],
  [/^(OFXHEADER|<\?OFX|<OFX>)/, 'an OFX bank statement'],
  [/^!(Type:|Account|Option:|Clear:)/, 'a QIF bank statement'],
  [/^(:\d\d[A-Z]?:|:940:|[A-Z]{6}[A-Z0-9]{2,5}\s+940\s)/, 'an MT940 bank statement'],
  [/^\{1:/, 'a SWIFT message'],
];

/** What a file that is neither XML nor JSON is, by its first bytes. */
export function signatureOf(head: Uint8Array): string {
  const known = knownSignature(head);
  if (known !== undefined) return known;
  if (!isText(head)) return 'neither XML nor JSON but binary';
  const [line = ''] = new TextDecoder('windows-1252').decode(head.subarray(0, 4096)).split(/[\r\n]/);
  return /[,;\t|].*[,;\t|]/.test(line)
    ? 'neither XML nor JSON but a table, in which nothing tells the columns of documents: declare them (--columns)'
    : 'neither XML nor JSON';
}

/** Tells whether the first bytes are text. */
export function isText(head: Uint8Array): boolean {
  if (knownSignature(head) !== undefined) return false;
  return !head.subarray(0, 64).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
}

/** The form of UTF-16 that a byte order mark tells of. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Tells whether a file is XML by its first bytes. The name of the file counts for nothing. */
export function looksLikeXml(start: Uint8Array): boolean {
  // XML in UTF-16, with a byte order mark or without one (XML 1.0, appendix F).
  const [first, second] = start;
  if (utf16Of(start) !== undefined) return true;
  if ((first === 0x3c && second === 0) || (first === 0 && second === 0x3c)) return true;
  const from = startOfText(start);
  return from >= 0 && start[from] === 0x3c && knownSignature(start.subarray(from)) === undefined;
}

/** Index of the first byte that is neither a UTF-8 byte order mark nor white space; −1 when there is none. */
export function startOfText(bytes: Uint8Array): number {
  let index = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (index < bytes.byteLength && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[index]!)) index += 1;
  return index < bytes.byteLength ? index : -1;
}

function knownSignature(head: Uint8Array): string | undefined {
  const text = Array.from(head.subarray(0, 64), (byte) => String.fromCharCode(byte)).join('');
  return signatures.find(([start]) =>
    typeof start === 'string' ? text.startsWith(start) : start.test(text),
  )?.[1];
}
