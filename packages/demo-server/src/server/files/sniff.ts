import { readXmlBeginning } from './xml-prolog.ts';

/** As far as browsers and readers look for what a file is: https://mimesniff.spec.whatwg.org/#reading-the-resource-header */
const START_BYTES = 1024;

/** What readers take for another format wherever it stands in the start: a PDF tolerates other bytes before its header. */
const FOREIGN_MARKS = /%PDF-|<(?:!doctype|html|head|body|script|iframe|object|svg)\b/i;

/**
 * The media type that the first 1,024 bytes tell, among those that the contract accepts; undefined for everything else,
 * and for a file that begins as two things. Answers the same for the start of a file as for the whole.
 */
export function sniffMediaType(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, START_BYTES));
  const mediaType = binaryType(start);
  if (mediaType !== undefined) return FOREIGN_MARKS.test(start.slice(5)) ? undefined : mediaType;
  const beginning = readXmlBeginning(start);
  if (beginning === 'root' || (beginning === 'cut' && bytes.length >= START_BYTES)) return 'application/xml';
  return undefined;
}

function binaryType(start: string): string | undefined {
  if (/^%PDF-[12]\.\d/.test(start)) return 'application/pdf';
  if (/^\xff\xd8\xff[\xc0-\xfe]/.test(start)) return 'image/jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')) return 'image/png';
  if (/^RIFF[^]{4}WEBPVP8[ LX]/.test(start)) return 'image/webp';
  return undefined;
}

/** One character per byte. Not TextDecoder: its latin1 is windows-1252, which moves the bytes 80 to 9f. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
