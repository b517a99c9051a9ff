import type { ImportOptions } from '../imported.ts';
import { Refused } from '../refused.ts';
import { decodeXmlBytes } from './decode-xml-bytes.ts';
import { attributeOf, type XmlElement } from './xml-element.ts';

const locations = '{http://www.w3.org/2001/XMLSchema-instance}schemaLocation';

/** Holds a document against its schema, where there are schemas. Refuses what is not valid, and what no schema is for. */
export async function refuseUnlessValid(
  bytes: Uint8Array,
  root: XmlElement,
  schemas: ImportOptions['schemas'],
): Promise<void> {
  if (!schemas) return;
  const { namespace, name } = root;
  const verdict = await schemas.check(inUtf8(bytes), {
    namespace,
    name,
    schemaLocation: attributeOf(root, locations),
  });
  if ('unknown' in verdict) throw new Refused('schema', `it cannot be checked: ${verdict.unknown}`);
  const [first, ...others] = verdict.faults;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : `; and ${others.length} more`;
  throw new Refused('schema', `it is not valid by its schema: ${first}${more}`);
}

// Libraries know fewer encodings. Without its declaration a document is in UTF-8; its lines stay where they are.
function inUtf8(bytes: Uint8Array): Uint8Array {
  const text = decodeXmlBytes(bytes).replace(/^\s*<\?xml\b[^>]*\?>/, (declaration) =>
    declaration.replace(/[^\n]/g, ''),
  );
  return new TextEncoder().encode(text);
}
