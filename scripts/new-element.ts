/** `npm run new:element -- balance-card`: the files of a new `<saldo-balance-card>`, working and tested. */
import { root } from './process/root.ts';
import { elementName } from './new-element/element-name.ts';
import { nextSteps } from './new-element/next-steps.ts';
import { writeElement } from './new-element/write-element.ts';

const [given] = process.argv.slice(2);
try {
  if (given === undefined) throw new RangeError('usage: npm run new:element -- balance-card');
  const name = elementName(given);
  for (const path of await writeElement(root, name)) console.log(path);
  console.log(`\n${nextSteps(name)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
