import type { Finding } from './finding.ts';
import { isNode, walk, type Node } from './walk.ts';

const money = ['#/components/schemas/Money', '#/components/schemas/Sum'];
const amount = '#/components/schemas/Amount';

/**
 * Money is a decimal string with its currency and nothing else: no schema has the type `number`, what is called
 * an amount is the Money schema, or Sum where it may be larger, and only Money is made of a bare Amount.
 */
export function checkMoney(document: unknown): Finding[] {
  const findings: Finding[] = [];
  for (const { node, pointer } of walk(document)) {
    if ([node['type']].flat().includes('number')) {
      findings.push({ pointer, message: 'a JSON number cannot carry money or rates: use a decimal string' });
    }
    if (node['$ref'] === amount && pointer !== '/components/schemas/Money/properties/amount') {
      findings.push({ pointer, message: 'a bare Amount has no currency: use Money' });
    }
    if (!isNode(node['properties']) || money.includes(`#${pointer}`)) continue;
    for (const [name, property] of Object.entries(node['properties'])) {
      if (/amount$/i.test(name) && isNode(property) && !refersTo(property, money)) {
        findings.push({
          pointer: `${pointer}/properties/${name}`,
          message: 'an amount is the Money or the Sum schema',
        });
      }
    }
  }
  return findings;
}

/** A property is a reference to one of the schemas, alone or as the only alternative to null. */
function refersTo(property: Node, schemas: readonly string[]): boolean {
  const members = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (property[key] ?? []) as Node[]);
  const kinds = [property, ...members].map((member) => member['$ref']).filter(Boolean);
  return kinds.length === 1 && schemas.includes(kinds[0] as string);
}
