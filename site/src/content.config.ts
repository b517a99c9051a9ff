import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro/content/config';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: '../.cache/site/content', pattern: '**/*.md' }),
    schema: docsSchema(),
  }),
};
