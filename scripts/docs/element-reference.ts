import { format, resolveConfig } from 'prettier';
import {
  isOwn,
  readElementManifest,
  type ManifestClass,
  type ManifestItem,
  type ManifestMember,
} from '../build/element-manifest.ts';
import { tokens } from '../build/frameworks/tokens.ts';
import { fromRoot } from '../process/root.ts';

/** Where the reference lies, from the repository's root. */
export const referenceFile = 'docs/elements.md';

const head = `# Elements: reference

Made from the comments in \`packages/elements/src\` by \`npm run docs\`; do not edit it here. How to use all this is told in
[embed.md](embed.md) and [design.md](design.md).

Every element also has \`locale\`, \`theme\` and \`density\`, and the property \`client\` for a page without a provider. Each fires
\`saldo-error\`, a \`SaldoErrorEvent\`, when something failed and is shown.`;

/** The reference of all elements as Markdown: attributes, properties, methods, events, slots, parts, custom properties. */
export async function elementReference(): Promise<string> {
  const { modules } = await readElementManifest();
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .sort((a, b) => (a.tagName! < b.tagName! ? -1 : 1));
  const options = await resolveConfig(fromRoot('package.json'));
  const text = [head, ...elements.map(describeElement)].join('\n\n');
  return format(text, { ...options, parser: 'markdown' });
}

function describeElement(element: ManifestClass): string {
  const members = (element.members ?? []).filter(
    (one) => one.privacy === undefined && one.static !== true && isOwn(one),
  );
  const properties = members.filter(
    ({ kind, attribute, description }) =>
      kind === 'field' && attribute === undefined && description !== undefined,
  );
  const methods = members.filter(({ kind, description }) => kind === 'method' && description !== undefined);
  return [
    `## \`<${element.tagName}>\`\n\n${paragraphs(element.description)}`,
    table('Attribute', element.attributes?.filter(isOwn), withDefault),
    table('Property', properties, ({ description }) => description!),
    table('Method', methods.map(signature), ({ description }) => description!),
    table(
      'Event',
      element.events?.filter(isOwn),
      ({ description = '', type }) => `${description} \`${type?.text}\``,
    ),
    table('Slot', element.slots?.map(namedSlot), ({ description = '' }) => description),
    table('Part', element.cssParts, ({ description = '' }) => description),
    table('Custom property', tokensOf(element), withDefault),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What holds for every element is told in the guide for designers. */
function tokensOf({ tagName }: ManifestClass): ManifestItem[] {
  return tokens
    .filter(({ element }) => element === tagName)
    .map(({ name, description, default: given }) => ({ name, description, default: given }));
}

function table<Item extends ManifestItem>(
  title: string,
  items: readonly Item[] = [],
  describe: (item: Item) => string,
): string {
  if (items.length === 0) return '';
  const rows = items.map((item) => `| \`${item.name}\` | ${cell(describe(item))} |`);
  return [`| ${title} | Description |`, '| --- | --- |', ...rows].join('\n');
}

function withDefault({ description = '', default: value }: ManifestItem): string {
  return value === undefined || value === 'false' ? description : `${description} Default \`${value}\`.`;
}

function signature(method: ManifestMember): ManifestItem {
  const parameters = (method.parameters ?? []).map(({ name }) => name).join(', ');
  return { ...method, name: `${method.name}(${parameters})` };
}

function namedSlot(slot: ManifestItem): ManifestItem {
  return slot.name === '' ? { ...slot, name: '(default)' } : slot;
}

function cell(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

function paragraphs(text = ''): string {
  return text.trim().replaceAll(/\n{3,}/g, '\n\n');
}
