import type { Upload } from '../contract/operations.ts';
import { Problem } from '../problem.ts';
import { latin1 } from './sniff.ts';
import { readXmlBeginning } from './xml-prolog.ts';
import { hasZipDirectory } from './zip-directory.ts';

/** Far more than any e-invoice has before its root. */
const XML_PROLOG_BYTES = 64 * 1024;

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
