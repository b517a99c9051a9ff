/** `npm run build:storybook`: static files in storybook-static/ that any plain file server can serve. */
import { fromRoot } from './process/root.ts';
import { runVisibly } from './process/run-visibly.ts';
import { prepareStories } from './storybook/prepare-stories.ts';

await prepareStories(console.log);
process.exitCode = await runVisibly('storybook', [
  'build',
  '--config-dir',
  'stories/.storybook',
  '--output-dir',
  fromRoot('storybook-static'),
  '--disable-telemetry',
  '--quiet',
]);
