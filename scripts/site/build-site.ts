import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { publicFolder, writeContent } from '../../site/content/write-content.ts';
import { fromRoot } from '../process/root.ts';
import { runOrThrow } from '../process/run.ts';
import { prepareStories } from '../storybook/prepare-stories.ts';

/** Where the documentation lies, as any file server serves it. */
export const siteFolder = fromRoot('.cache/site/dist');

export interface SiteOptions {
  /** Whether the examples come with the server that answers them in the page, of some 20 MB. */
  readonly live: boolean;
  readonly onStep?: (step: string) => void;
}

/** Builds the documentation. Returns the slugs of its pages. */
export async function buildSite({ live, onStep = () => undefined }: SiteOptions): Promise<string[]> {
  onStep('Writing the pages …');
  const slugs = await writeContent();
  if (live) {
    await prepareStories(onStep);
    onStep('Building the live examples …');
    await runOrThrow('vite', [
      'build',
      fromRoot('site/live'),
      '--config',
      fromRoot('site/vite.live.config.ts'),
      '--logLevel',
      'warn',
    ]);
    await cp(fromRoot('stories/public'), join(publicFolder, 'live'), { recursive: true });
  }
  // The generator keeps pages by their text alone, also when its own settings have changed.
  for (const folder of [siteFolder, fromRoot('.cache/site/astro')])
    await rm(folder, { recursive: true, force: true });
  onStep('Building the site …');
  await runOrThrow('astro', ['build', '--root', fromRoot('site'), '--silent'], {
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return slugs;
}
