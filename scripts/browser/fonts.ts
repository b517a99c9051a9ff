import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fromRoot } from '../process/root.ts';

/**
 * A fontconfig file that shows the browser one family only, Inter from its npm package: a machine without any
 * font still renders text, and widths are the same on every machine. Returns the file's path.
 */
export async function testFonts(): Promise<string> {
  const inter = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'));
  const folder = fromRoot('.cache', 'fonts');
  const file = join(folder, 'fonts.conf');
  await mkdir(folder, { recursive: true });
  // Written aside and renamed: a browser that starts at this moment never reads half a file.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, fontconfig(inter, join(folder, 'cache')));
  await rename(draft, file);
  return file;
}

function fontconfig(fonts: string, cache: string): string {
  const generic = ['sans-serif', 'serif', 'monospace', 'system-ui']
    .map((family) => `  <alias><family>${family}</family><prefer><family>Inter</family></prefer></alias>`)
    .join('\n');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
${generic}
</fontconfig>
`;
}
