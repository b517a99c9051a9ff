import type { Upload } from '../contract/operations.ts';
import { Problem } from '../problem.ts';
import { latin1, sniffMediaType } from './sniff.ts';
import { readXmlBeginning } from './xml-prolog.ts';
import { hasZipDirectory } from './zip-directory.ts';

/** As the contract says of files. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Far more than any e-invoice has before its root. */
const XML_PROLOG_BYTES = 64 * 1024;

/** Refuses what does not begin as its media type does; the first 1,024 bytes are enough. */
export function requireMediaType(bytes: Uint8Array, mediaType: string): void {
  if (sniffMediaType(bytes) === mediaType) return;
  throw new Problem('content-mismatch', { detail: `The first bytes are not those of ${mediaType}.` });
}

/**
 * Refuses, with the whole file at hand, what its first bytes do not show: an archive that hangs behind a picture or a PDF,
 * and an XML whose prolog is not well-formed or holds a DOCTYPE. Not looked for: other bytes behind the end of a picture
 * (cameras put a film or a second picture there), archives of other kinds, and script inside a PDF, which viewers leave off.
 */
export function inspectFile({ bytes, mediaType }: Upload): void {
  if (mediaType === 'application/xml') {
    if (readXmlBeginning(latin1(bytes.subarray(0, XML_PROLOG_BYTES))) !== 'root') {
      throw new Problem('content-mismatch', {
        detail:
          'The XML must be well-formed, in UTF-8, ISO 8859 or Windows-125x, without a DOCTYPE, and must not bring or load a stylesheet.',
      });
    }
    return;
  }
  if (hasZipDirectory(bytes)) {
    throw new Problem('content-mismatch', {
      detail: 'The file is an archive as well. Send the document alone.',
    });
  }
}
