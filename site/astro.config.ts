import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { siteBase } from './base.ts';
import { sidebar } from './sidebar.ts';

export default defineConfig({
  root: import.meta.dirname,
  outDir: '../.cache/site/dist',
  cacheDir: '../.cache/site/astro',
  publicDir: '../.cache/site/public',
  base: siteBase,
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Saldo',
      description:
        'Publish receivables and payables from any ERP, show them in any page, bring the answers back.',
      locales: { root: { label: 'English', lang: 'en' }, es: { label: 'Español', lang: 'es' } },
      sidebar,
      customCss: ['./src/site.css'],
      credits: false,
      // A block that scrolls would be a landmark without a name.
      expressiveCode: { defaultProps: { wrap: true } },
    }),
  ],
});
