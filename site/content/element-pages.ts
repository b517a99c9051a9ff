import { firstSentence } from '../../scripts/build/frameworks/public-manifest.ts';
import type { ElementModel } from '../../scripts/build/frameworks/element-model.ts';
import type { Holder } from './examples.ts';
import type { MadePage } from './contract-pages.ts';

interface Shown {
  /** Within a provider that has a session. */
  readonly inner: string;
  readonly as?: Holder;
}

/** What is shown of an element where its tag alone would not do. */
const shown: Readonly<Record<string, Shown>> = {
  'saldo-account-menu': { inner: '<saldo-account-menu></saldo-account-menu>' },
  'saldo-document-detail': {
    inner: '<saldo-document-detail document-id="ext:F001-12391"></saldo-document-detail>',
    as: 'detail',
  },
  'saldo-payment-list': {
    inner: '<saldo-payment-list direction="payable"></saldo-payment-list>',
    as: 'supplier',
  },
  'saldo-payment-review': { inner: '<saldo-payment-review></saldo-payment-review>', as: 'staff' },
  'saldo-pdf-viewer': {
    inner:
      '<saldo-invoice-list papers columns="number issueDate files"></saldo-invoice-list>\n  <saldo-pdf-viewer></saldo-pdf-viewer>',
  },
  'saldo-provider': {
    inner: '<saldo-account-statement></saldo-account-statement>\n  <saldo-invoice-list></saldo-invoice-list>',
  },
  'saldo-publish-files': { inner: '<saldo-publish-files></saldo-publish-files>', as: 'clerk' },
  'saldo-query-thread': { inner: '<saldo-query-thread></saldo-query-thread>' },
  'saldo-supplier-portal': {
    inner: '<saldo-supplier-portal routes="off"></saldo-supplier-portal>',
    as: 'supplier',
  },
  'saldo-client-portal': { inner: '<saldo-client-portal routes="off"></saldo-client-portal>' },
  'saldo-user-admin': { inner: '<saldo-user-admin></saldo-user-admin>', as: 'administrator' },
};

/** Elements of the entrance, which a session of a host does not show. */
const ofEntrance = ['saldo-sign-in', 'saldo-account-menu'];

/** The reference as a page for each element, with an example before it, and one that names them all. */
export function elementPages(
  reference: string,
  elements: readonly ElementModel[],
  example: (html: string, as: Holder) => string,
): MadePage[] {
  const [head = '', ...sections] = reference.split(/^## /m);
  const parts = new Map(
    sections.map((section) => [/^`<([\w-]+)>`/.exec(section)![1]!, section.replace(/^.*\n/, '').trim()]),
  );
  const pages = elements.map(({ tag }): MadePage => {
    const text = parts.get(tag);
    if (text === undefined) throw new Error(`the reference has nothing of <${tag}>`);
    const [about = '', ...tables] = text.split(/^(?=\|)/m);
    const live = ofEntrance.includes(tag) ? '' : example(exampleOf(tag), shown[tag]?.as ?? 'client');
    return {
      slug: `elements/${tag}`,
      title: `<${tag}>`,
      body: [about.trim(), live, '## Reference', tables.join('').trim()].filter(Boolean).join('\n\n'),
    };
  });
  const rows = elements.map(
    ({ tag, description }) => `| [\`<${tag}>\`](${tag}/) | ${inCell(firstSentence(description))} |`,
  );
  const intro = head
    .replace(/^# .*\n/, '')
    .trim()
    .split('\n\n')
    .slice(1)
    .join('\n\n');
  return [
    {
      slug: 'elements',
      title: 'Elements',
      body: [intro, ['| Element | What it is |', '| --- | --- |', ...rows].join('\n')].join('\n\n'),
    },
    ...pages,
  ];
}

function exampleOf(tag: string): string {
  if (tag === 'saldo-portal')
    return `<saldo-portal base-url="https://saldo.example" session-url="/saldo/session" routes="off"></saldo-portal>`;
  const inner = shown[tag]?.inner ?? `<${tag}></${tag}>`;
  return `<saldo-provider base-url="https://saldo.example" session-url="/saldo/session">\n  ${inner}\n</saldo-provider>`;
}

function inCell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
