interface Contract {
  readonly info: { readonly version: string };
}

/** What is wrong with the version of a contract beside the one that was released before; `undefined` where nothing is. */
export function contractTrouble(before: object, now: object): string | undefined {
  if (JSON.stringify(before) === JSON.stringify(now)) return undefined;
  const [{ info: old }, { info }] = [before as Contract, now as Contract];
  if (old.version !== info.version) return undefined;
  return `The contract has changed since ${old.version}: let info.version of packages/sdk/contract/openapi.yaml grow, and npm run generate.`;
}
