/** `npm run storybook`: Storybook on http://127.0.0.1:6006 (PORT), with the real server inside the page. */
import { runVisibly } from './process/run-visibly.ts';
import { prepareStories } from './storybook/prepare-stories.ts';

await prepareStories(console.log);
const port = process.env['PORT'] ?? '6006';
process.exitCode = await runVisibly('storybook', [
  'dev',
  '--config-dir',
  'stories/.storybook',
  '--host',
  '127.0.0.1',
  '--port',
  port,
  '--no-open',
  '--disable-telemetry',
]);
