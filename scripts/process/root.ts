import { join } from 'node:path';

/** Absolute path of the repository. */
export const root = join(import.meta.dirname, '..', '..');

/** Absolute path of a file named from the repository's root. */
export const fromRoot = (...parts: string[]): string => join(root, ...parts);
