/** `npm run test:site`: runs each example of the documentation on the server in the page. `npm test` looks at the pages without. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { servePlainFiles } from '../tests/journeys/plain-file-server.ts';
import { tryExample } from '../tests/site/try-example.ts';
import { launchChromium } from './browser/launch.ts';
import { endChildrenOnExit } from './process/children.ts';
import { buildSite, siteFolder } from './site/build-site.ts';
import { seconds } from './testing/progress.ts';

endChildrenOnExit();
await buildSite({ live: true, onStep: console.log });
const examples = JSON.parse(await readFile(join(siteFolder, 'live/examples.json'), 'utf8')) as object;
const browser = await launchChromium();
await using files = await servePlainFiles(siteFolder);
let failed = 0;
for (const id of Object.keys(examples)) {
  const startedAt = performance.now();
  const troubles = await tryExample(browser, `${files.url}/live/?example=${id}`);
  if (troubles.length > 0) failed += 1;
  console.log(`  ${troubles.length > 0 ? '✗' : '✓'} ${id}  ${seconds(performance.now() - startedAt)}`);
  for (const trouble of troubles) console.log(trouble.replaceAll(/^/gm, '      '));
}
await browser.close();
console.log(`\n${Object.keys(examples).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
