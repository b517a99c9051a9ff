/** Builds, packs and seeds what several journeys use, once, so that those that run side by side find it. */
import { buildElementsIfStale } from '../../scripts/build/build-elements-if-stale.ts';
import { packedPackages } from '../../scripts/build/pack-packages.ts';
import { builtStorybook } from './built-storybook.ts';
import { preparedFolder } from './demo-folder.ts';

await buildElementsIfStale();
await packedPackages();
await preparedFolder();
await builtStorybook();
