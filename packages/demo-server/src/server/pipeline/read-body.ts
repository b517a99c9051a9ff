import { Problem } from '../problem.ts';
import type { Upload } from '../contract/operations.ts';
import type { Route } from '../contract/route.ts';
import { MAX_FILE_BYTES, requireMediaType } from '../files/inspect-file.ts';
import { parseJson } from '../http/parse-json.ts';
import { readPieces } from './read-pieces.ts';

/** JSON bodies: 1,000 records with room to spare. */
const MAX_JSON_BYTES = 8 * 1024 * 1024;
/** Of who is not known, and needs no more than a few words. */
const MAX_OPEN_BYTES = 16 * 1024;

/** Reads the body of a request, never more of it than is accepted, whatever `Content-Length` says. */
export async function readBody(
  route: Route,
  request: Request,
): Promise<{ value: unknown; bytes: Uint8Array<ArrayBuffer> } | undefined> {
  if (route.mediaTypes.length === 0) return undefined;
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (!route.mediaTypes.includes(mediaType)) {
    throw new Problem('unsupported-media-type', { detail: `Accepted here: ${route.mediaTypes.join(', ')}.` });
  }
  if (mediaType === 'application/json') {
    const bytes = await readBytes(request, route.kind === 'open' ? MAX_OPEN_BYTES : MAX_JSON_BYTES);
    return { value: readJson(bytes), bytes };
  }
  const bytes = await readBytes(request, MAX_FILE_BYTES, (start) => requireMediaType(start, mediaType));
  requireMediaType(bytes, mediaType);
  return { value: { bytes, mediaType } satisfies Upload, bytes };
}

async function readBytes(
  request: Request,
  limit: number,
  inspectStart: (start: Uint8Array) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new Problem('body-too-large', { detail: `At most ${sizeText(limit)} are accepted here.` });
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let inspected = false;
  for await (const chunk of piecesOf(request)) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
    if (!inspected && size >= 1024) {
      inspected = true;
      inspectStart(concat(chunks, size));
    }
  }
  return concat(chunks, size);
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes / 1024} KiB` : `${bytes / 1024 / 1024} MiB`;
}

function piecesOf(request: Request): AsyncIterable<Uint8Array> | readonly Uint8Array[] {
  return request.body === null ? [] : readPieces(request.body, request.signal);
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch (cause) {
    throw new Problem('malformed-json', {
      detail: 'The body must be one JSON value in UTF-8.',
      cause,
    });
  }
}
