import { invalidField } from '../problem.ts';
import { cleanFileName, shortenFileName } from './file-name.ts';

/** As the contract limits the header. */
const MAX_HEADER_LENGTH = 1000;

const TYPE = /^[ \t]*[!#$%&'*+.^_`|~0-9A-Za-z-]+[ \t]*/;
const PARAMETER =
  /;[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\[^])*)"|([^ \t";]+))[ \t]*/y;
/** RFC 8187, 3.2.1; also the marks that `encodeURIComponent` leaves as they are. */
const EXTENDED = /^UTF-8'[A-Za-z0-9-]*'((?:%[0-9A-F]{2}|[!#$&'()*+.^_`|~0-9A-Za-z-])+)$/i;

/**
 * The name that a `Content-Disposition` header gives (RFC 6266; `filename*` in UTF-8 by RFC 8187 before `filename`), made
 * fit to be shown and saved. Throws 422 `invalid-request` naming the header.
 */
export function readFileName(header: string, mediaType: string): string {
  const parameters = readParameters(header);
  const extended = parameters.get('filename*');
  const raw = extended === undefined ? decodePlain(parameters.get('filename')) : decodeExtended(extended);
  const name = raw === undefined ? undefined : cleanFileName(raw, mediaType);
  if (name === undefined) throw refuse('must name the file');
  return name;
}

/** `attachment` with the name in UTF-8, and in ASCII for what knows no better; at most 1,000 characters. */
export function writeAttachment(fileName: string): string {
  const name = shortenFileName(fileName, (text) => attachment(text).length <= MAX_HEADER_LENGTH);
  return attachment(name);
}

function attachment(name: string): string {
  // RFC 6266, appendix D: neither quotes, backslashes nor percent signs, which some readers take for an escape.
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_');
  const head = `attachment; filename="${plain}"`;
  return plain === name ? head : `${head}; filename*=UTF-8''${encodeExtended(name)}`;
}

function encodeExtended(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function readParameters(header: string): Map<string, string> {
  const parameters = new Map<string, string>();
  let at = TYPE.exec(header)?.[0].length ?? 0;
  if (at === 0) throw refuse('must begin with a disposition type');
  while (at < header.length && !/^;[ \t]*$/.test(header.slice(at))) {
    PARAMETER.lastIndex = at;
    const match = PARAMETER.exec(header);
    if (match === null) throw refuse('must be written as RFC 6266 says');
    const name = match[1]!.toLowerCase();
    if (parameters.has(name)) throw refuse('must not give a parameter twice');
    // Only what has to be escaped is taken for escaped: old browsers send Windows paths as they are.
    parameters.set(name, match[2]?.replaceAll(/\\(["\\])/g, '$1') ?? match[3]!);
    at = PARAMETER.lastIndex;
  }
  return parameters;
}

function decodeExtended(value: string): string {
  const encoded = EXTENDED.exec(value)?.[1];
  try {
    if (encoded !== undefined) return decodeURIComponent(encoded);
  } catch {
    // Not UTF-8: the one answer below.
  }
  throw refuse("must give filename* as UTF-8''percent-encoded text (RFC 8187)");
}

/** A header's characters are bytes: UTF-8 where they can be read so, else ISO 8859-1, as once was the rule. */
function decodePlain(value: string | undefined): string | undefined {
  if (value === undefined || !/^[\x80-\xff\x20-\x7e\t]*$/.test(value)) return value;
  try {
    const bytes = Uint8Array.from(value, (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return value;
  }
}

function refuse(what: string) {
  return invalidField(
    'header/Content-Disposition',
    'file-name',
    `${what}, such as: attachment; filename*=UTF-8''proof.pdf`,
  );
}
