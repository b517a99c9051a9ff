import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@saldo/elements';
import { setPdfAssetBase } from '@saldo/elements/pdf-assets.js';
import { elementArgs } from '../server/element-args.ts';
import { declarationOf, elementControls, type StoryManifest } from '../server/element-controls.ts';
import { server } from '../server/running-server.ts';
import type { StoryParameters } from '../server/story-parameters.ts';

// Beside the page, from whatever folder it is served.
setPdfAssetBase('saldo-pdf');

declare global {
  /** What the head of the page has begun to fetch. */
  var storyManifest: Promise<StoryManifest>;
}

const manifest = await globalThis.storyManifest;
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [elementControls(manifest)],
  loaders: [
    async ({ parameters }) => {
      const { overrides = [] } = parameters as StoryParameters;
      (await server).reset(overrides);
      return {};
    },
  ],
  decorators: [
    (story, { parameters, globals, component, args }) => {
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
          <div
            class=${`stage ${theme ?? String(globals['theme'])} ${width ?? 'wide'}`}
            ${elementArgs(declarationOf(manifest, component), args)}
          >
            ${story()}
          </div>
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
    // A page of the element, not of its states: each of them asks the one server for something else.
    docs: { stories: { filter: () => false } },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Start here',
          'Looks',
          'Provider',
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
