import { format, resolveConfig } from 'prettier';
import { readRules, readVectors } from '@saldo/sdk/conformance';
import type { GeneratedFile } from '../process/generated-file.ts';
import { fromRoot } from '../process/root.ts';

const PATH = 'packages/sdk/specification/vectors/README.md';

/** Which vectors show which rule, for who reads the specification. */
export async function ruleIndex(): Promise<GeneratedFile> {
  const vectors = readVectors();
  const rows = readRules().map(({ id, title, file }) => {
    const shown = vectors.filter(({ rules }) => rules.includes(id)).map(({ name }) => `\`${name}\``);
    return `| [${id}](../${file}) | ${title} | ${shown.join(', ')} |`;
  });
  const content = `# Rules and their vectors

Made by \`npm run generate\`. A rule without a vector is about more than what is published and then read by a partner: credentials,
concurrency, the feed, files, what a request does not do. \`saldo conformance\` asks for those by itself, and for the others besides.

| rule | | vectors |
| --- | --- | --- |
${rows.join('\n')}
`;
  const config = await resolveConfig(fromRoot(PATH));
  return { path: PATH, content: await format(content, { ...config, parser: 'markdown' }) };
}
