/** `npm run build:site`: the documentation as static files, in .cache/site/dist. `--without-live` leaves out the examples' server. */
import { parseArgs } from 'node:util';
import { buildSite } from './site/build-site.ts';

const { values } = parseArgs({ options: { 'without-live': { type: 'boolean', default: false } } });
await buildSite({ live: !values['without-live'], onStep: console.log });
