import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Paper } from '../../upload/papers.ts';

/** A paper on disk. */
export interface PaperOfPath extends Paper {
  readonly path: string;
}

/** An e-invoice and the PDF of the same name beside it, or the PDF that carries it. */
export async function papersOf(path: string, own: 'xml' | 'pdf'): Promise<PaperOfPath[]> {
  if (own === 'pdf') return [paperAt(path, 'pdf')];
  const folder = dirname(path);
  const name = basename(path, extname(path));
  const pdf = (await readdir(folder)).find((file) => file === `${name}.pdf` || file === `${name}.PDF`);
  return [paperAt(path, 'xml'), ...(pdf === undefined ? [] : [paperAt(join(folder, pdf), 'pdf')])];
}

function paperAt(path: string, role: 'xml' | 'pdf'): PaperOfPath {
  return { path, role, name: basename(path), hash: () => hashOf(path) };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
