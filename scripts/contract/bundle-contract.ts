import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOrThrow } from '../process/run.ts';

/** An OpenAPI 3.1 document as plain JSON. */
export interface ContractDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, unknown>>;
  components?: Record<string, Record<string, unknown>>;
  'x-answer-headers'?: Readonly<Record<string, string>>;
}

/**
 * Joins a contract that is split over several files into one document whose references all point inside it.
 * Components are sorted by name, so that the order in which files refer to each other never shows in a diff.
 */
export async function bundleContract(entry: string): Promise<ContractDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'saldo-contract-'));
  try {
    const target = join(folder, 'contract.json');
    await runOrThrow('redocly', ['bundle', entry, '--output', target]);
    const document = JSON.parse(await readFile(target, 'utf8')) as ContractDocument;
    return sortComponents(withAnswerHeaders(document));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Gives every answer the headers of `x-answer-headers`, which the contract says once: the name of each header, and of its component. */
export function withAnswerHeaders(document: ContractDocument): ContractDocument {
  const named = Object.entries(document['x-answer-headers'] ?? {});
  const headers = Object.fromEntries(
    named.map(([name, component]) => [name, { $ref: `#/components/headers/${component}` }]),
  );
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item)) as {
    responses?: Responses;
  }[];
  const all = [
    document.components?.['responses'] as Responses | undefined,
    ...operations.map((one) => one.responses),
  ];
  for (const response of all.flatMap((responses) => Object.values(responses ?? {}))) {
    if (response.$ref === undefined) response.headers = { ...response.headers, ...headers };
  }
  return document;
}

type Responses = Record<string, { $ref?: string; headers?: Record<string, unknown> }>;

function sortComponents(document: ContractDocument): ContractDocument {
  const { components, ...rest } = document;
  if (!components) return document;
  const sorted = Object.keys(components)
    .sort()
    .map((section) => [section, sortKeys(components[section] ?? {})]);
  return { ...rest, components: Object.fromEntries(sorted) as Record<string, Record<string, unknown>> };
}

function sortKeys(section: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(section).sort(([a], [b]) => (a < b ? -1 : 1)));
}
