import { fromRoot } from '../../process/root.ts';
import { bundleContract } from '../bundle-contract.ts';
import { contractEntry } from '../contract-files.ts';
import { breaksBetween } from './compare-contracts.ts';
import { releasedContract } from './released-contract.ts';

/** What of the contract breaks those who were built against the last release, one line each. */
export async function checkBreaking(): Promise<string[]> {
  const { path, document: before } = await releasedContract();
  const after = { ...(await bundleContract(fromRoot(contractEntry))) };
  const today = new Date().toISOString().slice(0, 10);
  const breaks = breaksBetween({ before, after, today });
  return breaks.map(({ pointer, message }) => `#${pointer}: ${message} (against ${path})`);
}
