/** `npm run release:contract`: keeps the contract, and the interface of the elements, as those that are released now, by which `verify` judges what comes after. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { bundleContract } from './contract/bundle-contract.ts';
import { releasedFolder } from './contract/breaking/released-contract.ts';
import { contractEntry } from './contract/contract-files.ts';
import { keepElementInterface } from './elements/breaking/released-interface.ts';
import { fromRoot } from './process/root.ts';

const { version } = JSON.parse(await readFile(fromRoot('packages/sdk/package.json'), 'utf8')) as {
  version: string;
};
const content = JSON.stringify(await bundleContract(fromRoot(contractEntry)), null, 2) + '\n';
await mkdir(fromRoot(releasedFolder), { recursive: true });
for (const name of await readdir(fromRoot(releasedFolder))) await rm(fromRoot(`${releasedFolder}/${name}`));
await writeFile(fromRoot(`${releasedFolder}/${version}.json`), content);
console.log(`${releasedFolder}/${version}.json`);
console.log(await keepElementInterface(version));
