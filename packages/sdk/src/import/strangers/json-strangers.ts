// The keys of others that are seen in the same folders, and what has them.
const strangers: [keys: readonly string[], what: string][] = [
  [['tipoCmp', 'codAut'], 'the QR code of an Argentine e-invoice (AFIP)'],
  [['CbteTipo', 'PtoVta'], 'an Argentine e-invoice as AFIP’s web service writes it'],
  [['FECAEReq'], 'a request to AFIP’s web service'],
  [['FeCabReq'], 'a request to AFIP’s web service'],
  [['FECAESolicitarResult'], 'an answer of AFIP’s web service'],
  [['FeDetResp'], 'an answer of AFIP’s web service'],
  [['ResultGet'], 'an answer of AFIP’s web service'],
];

/** What a JSON object is that is no record of the contract; `undefined` when that is not known. */
export function nameOfJson(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return strangers.find(([keys]) => keys.every((key) => Object.hasOwn(value, key)))?.[1];
}
