import { readdirSync, readFileSync } from 'node:fs';
import { specificationFolder } from '../specification.ts';
import type { Vector } from './vector.ts';

const folder = new URL('vectors/', specificationFolder);

/** Every test vector of the specification. */
export function readVectors(): Vector[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vector[]);
}
