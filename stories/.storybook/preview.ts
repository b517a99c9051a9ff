import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@saldo/elements';
import { setPdfAssetBase } from '@saldo/elements/pdf-assets.js';
import { server } from '../server/running-server.ts';
import type { StoryParameters } from '../server/story-parameters.ts';

// Beside the page, from whatever folder it is served.
setPdfAssetBase('saldo-pdf');

const preview: Preview = {
  loaders: [
    async ({ parameters }) => {
      const { overrides = [] } = parameters as StoryParameters;
      (await server).reset(overrides);
      return {};
    },
  ],
  decorators: [
    (story, { parameters, globals }) => {
      const { as = 'client', locale, theme, width, components } = parameters as StoryParameters;
      const direction = (parameters as StoryParameters).direction ?? String(globals['direction']);
      const session = async () => (await server).mintSession(as, components);
      return html`
        <saldo-provider
          base-url=${location.origin}
          dir=${direction}
          locale=${locale ?? String(globals['locale'])}
          theme=${theme ?? String(globals['theme'])}
          .fetchSession=${session}
        >
          <div class=${`stage ${theme ?? String(globals['theme'])} ${width ?? 'wide'}`}>${story()}</div>
        </saldo-provider>
      `;
    },
  ],
  initialGlobals: { locale: 'es-MX', theme: 'light', direction: 'ltr' },
  globalTypes: {
    locale: {
      description: 'Language and country',
      toolbar: {
        title: 'Locale',
        icon: 'globe',
        items: ['es-MX', 'es-PE', 'es-CL', 'es-CO', 'es-AR', 'en-US', 'pt-BR'],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Light or dark',
      toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark', 'auto'], dynamicTitle: true },
    },
    direction: {
      description: 'Where text begins',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Start here',
          'Sign in',
          'Account menu',
          'Portal',
          'Client portal',
          'Supplier portal',
          'Account statement',
          'Invoice list',
          'Document detail',
          'Payment list',
          'Payment report',
          'Payment review',
          'Publish files',
          'Query thread',
          'PDF viewer',
          'Mapping',
        ],
      },
    },
  },
};

export default preview;
