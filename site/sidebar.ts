import { readFileSync } from 'node:fs';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { fromRoot } from '../scripts/process/root.ts';

/** Written with the pages. */
const slugs = JSON.parse(readFileSync(fromRoot('.cache/site/slugs.json'), 'utf8')) as readonly string[];

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The order of the pages, by names that are shorter than their titles. A page that is not here is found by search alone, which a test does not let pass. */
export const sidebar: Sidebar = [
  page('', 'Start', 'Inicio'),
  {
    label: 'Show',
    translations: { es: 'Mostrar' },
    items: [
      page('embed', 'Embed', 'Incrustar'),
      page('frameworks', 'Frameworks', 'Frameworks'),
      {
        label: 'Back ends',
        translations: { es: 'Servidores' },
        collapsed: true,
        items: below('hosts'),
      },
      page('design', 'Design', 'Diseño'),
      page('portal', 'Portal', 'Portal'),
      page('doctor', 'Doctor', 'Diagnóstico'),
    ],
  },
  {
    label: 'Elements',
    translations: { es: 'Elementos' },
    collapsed: true,
    items: [page('elements', 'All elements', 'Todos los elementos'), ...below('elements')],
  },
  {
    label: 'Publish',
    translations: { es: 'Publicar' },
    items: [
      page('publish', 'Publish', 'Publicar'),
      page('sdk', 'SDK', 'SDK'),
      page('webhooks', 'Webhooks', 'Webhooks'),
      page('formats', 'Formats', 'Formatos'),
      {
        label: 'Mapping',
        translations: { es: 'Correspondencias' },
        collapsed: true,
        items: below('mapping'),
      },
    ],
  },
  {
    label: 'Run',
    translations: { es: 'Operar' },
    items: [
      page('operate', 'Operate', 'Operar'),
      page('security', 'Security', 'Seguridad'),
      page('versioning', 'Versions', 'Versiones'),
      page('changelog', 'Changes', 'Cambios'),
    ],
  },
  {
    label: 'Contract',
    translations: { es: 'Contrato' },
    collapsed: true,
    items: [page('contract', 'Overview', 'Resumen'), ...below('contract')],
  },
  {
    label: 'Specification',
    translations: { es: 'Especificación' },
    collapsed: true,
    items: [
      page('specification', 'Overview', 'Resumen'),
      ...below('specification'),
      page('conformance', 'Conformance', 'Conformidad'),
    ],
  },
  {
    label: 'How it is made',
    translations: { es: 'Cómo está hecho' },
    collapsed: true,
    items: [
      page('architecture', 'Architecture', 'Arquitectura'),
      page('contributing', 'Contributing', 'Contribuir'),
      {
        label: 'Decisions',
        translations: { es: 'Decisiones' },
        collapsed: true,
        items: below('decisions'),
      },
    ],
  },
];

function page(
  slug: string,
  label: string,
  es: string,
): { slug: string; label: string; translations: { es: string } } {
  return { slug: slug === '' ? 'index' : slug, label, translations: { es } };
}

/** The pages of a folder, with the folder's own where no line above has it. */
function below(
  folder: 'contract' | 'decisions' | 'elements' | 'hosts' | 'mapping' | 'specification',
): string[] {
  const own = folder === 'hosts' || folder === 'mapping' ? slugs.filter((slug) => slug === folder) : [];
  return [...own, ...slugs.filter((slug) => slug.startsWith(`${folder}/`))];
}
