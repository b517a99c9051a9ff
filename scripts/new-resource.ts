/** `npm run new:resource -- promise`: what promises need from the contract to the client, working and tested. */
import { resourceName } from './new-resource/resource-name.ts';
import { nextSteps } from './new-resource/next-steps.ts';
import { writeResource } from './new-resource/write-resource.ts';
import { root } from './process/root.ts';
import { runVisibly } from './process/run-visibly.ts';

const [given] = process.argv.slice(2);
try {
  if (given === undefined) throw new RangeError('usage: npm run new:resource -- promise');
  const name = resourceName(given);
  const { added, changed } = await writeResource(root, name);
  for (const path of added) console.log(`new      ${path}`);
  for (const path of changed) console.log(`changed  ${path}`);
  console.log('\nnpm run generate');
  process.exitCode = await runVisibly('node', ['scripts/generate.ts']);
  console.log(`\n${nextSteps(name)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
