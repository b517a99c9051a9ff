/** `npm start`: the demo server with its pages. Environment: PORT, HOST, DATABASE_URL, SALDO_DATA. */
import { main } from '../packages/demo-server/src/demo/main.ts';
import { buildElementsIfStale } from './build/build-elements-if-stale.ts';

await buildElementsIfStale(() => console.log('Building the elements …'));
await main();
