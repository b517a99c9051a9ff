/** Builds and seeds what several journeys use, once, so that those that run side by side find it. */
import { buildElementsIfStale } from '../../scripts/build/build-elements-if-stale.ts';
import { prepareDemo } from '../../scripts/storybook/prepare-demo.ts';
import { builtStorybook } from './built-storybook.ts';

await buildElementsIfStale();
await prepareDemo(() => undefined);
await builtStorybook();
