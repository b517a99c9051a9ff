/** `npm run site`: the documentation at http://127.0.0.1:4300, or the port of `PORT`, with its examples live. */
import { buildSite } from './site/build-site.ts';
import { endChildrenOnExit } from './process/children.ts';
import { fromRoot } from './process/root.ts';
import { runVisibly } from './process/run-visibly.ts';

endChildrenOnExit();
await buildSite({ live: true, onStep: console.log });
const { PORT = '4300' } = process.env;
process.exitCode = await runVisibly('astro', [
  'preview',
  '--root',
  fromRoot('site'),
  '--host',
  '127.0.0.1',
  '--port',
  PORT,
]);
