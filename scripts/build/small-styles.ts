import { readFile } from 'node:fs/promises';
import { transform, type Plugin } from 'esbuild';
import type { Plugin as RolldownPlugin } from 'rolldown';

const files = /\.styles\.ts$/;

/**
 * The source of a module of styles with its stylesheets as short as they can be written: without comments, indents and line ends, which are
 * no text to a minifier of scripts. A stylesheet with values in it stays.
 */
export async function smallStyles(source: string): Promise<string> {
  const parts = source.split(/(?<=\bcss`)([^`$\\]*)(?=`)/);
  const small = await Promise.all(
    parts.map(async (part, index) => {
      // Every other part is what was split by: a stylesheet.
      if (index % 2 === 0) return part;
      const { code } = await transform(part, { loader: 'css', minifyWhitespace: true });
      return code.trim().replaceAll('\\', '\\\\');
    }),
  );
  return small.join('');
}

/** For esbuild. */
export const smallStylesOfEsbuild: Plugin = {
  name: 'small styles',
  setup({ onLoad }) {
    onLoad({ filter: files }, async ({ path }) => ({
      contents: await smallStyles(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** For Rolldown. */
export const smallStylesOfRolldown: RolldownPlugin = {
  name: 'small styles',
  load: {
    filter: { id: files },
    handler: async (id) => ({ code: await smallStyles(await readFile(id, 'utf8')), moduleType: 'ts' }),
  },
};
