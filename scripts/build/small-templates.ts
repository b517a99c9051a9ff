import { readFile } from 'node:fs/promises';
import { transform, type Plugin } from 'esbuild';
import type { Plugin as RolldownPlugin } from 'rolldown';

const files = /\/elements\/src\/.*\.ts$/;

/**
 * The source of a module with its templates written short, which minifiers of scripts leave as they are: lines without indents, and
 * stylesheets without comments and line ends. A stylesheet with values in it keeps its lines.
 */
export async function smallTemplates(source: string): Promise<string> {
  const parts = source.split(/(?<=\bcss`)([^`$\\]*)(?=`)/);
  const small = await Promise.all(
    parts.map(async (part, index) => {
      // Every other part is what was split by: a stylesheet.
      if (index % 2 === 0) return part.replaceAll(/\n[ \t]+/g, '\n');
      const { code } = await transform(part, { loader: 'css', minifyWhitespace: true, minifySyntax: true });
      return code.trim().replaceAll('\\', '\\\\');
    }),
  );
  return small.join('');
}

/** For esbuild. */
export const smallTemplatesOfEsbuild: Plugin = {
  name: 'small templates',
  setup({ onLoad }) {
    onLoad({ filter: files }, async ({ path }) => ({
      contents: await smallTemplates(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** For Rolldown. */
export const smallTemplatesOfRolldown: RolldownPlugin = {
  name: 'small templates',
  load: {
    filter: { id: files },
    handler: async (id) => ({ code: await smallTemplates(await readFile(id, 'utf8')), moduleType: 'ts' }),
  },
};
