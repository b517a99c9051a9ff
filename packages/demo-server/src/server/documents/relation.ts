const INVERSE: Readonly<Record<string, string>> = {
  corrects: 'corrected_by',
  fulfils: 'fulfilled_by',
  replaces: 'replaced_by',
  certifies: 'certified_by',
  acknowledges: 'acknowledged_by',
  refers_to: 'referred_to_by',
};

/** What a document that names another is to that one. */
export function fromTheOther(relation: string): string {
  return INVERSE[relation] ?? relation;
}
