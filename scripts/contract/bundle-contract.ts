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
    return sortComponents(JSON.parse(await readFile(target, 'utf8')) as ContractDocument);
  } finally {
    await rm(folder, { recursive: true });
  }
}

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
