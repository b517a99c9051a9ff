import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly etag: string;
}

export interface StaticFiles {
  /** The file that a path of a URL names; undefined for what is not there or not to be served. */
  find(path: string): Promise<StaticFile | undefined>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.bcmap': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.icc': 'application/vnd.iccprofile',
};

/** Serves folders of files: `{'/elements/': URL, '/': URL}`, the longest prefix first. Only files with known endings. */
export function staticFiles(mounts: Readonly<Record<string, URL>>): StaticFiles {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);
  return {
    async find(path) {
      const wanted = path.endsWith('/') ? `${path}index.html` : path;
      const prefix = prefixes.find((one) => wanted.startsWith(one));
      const mediaType = MEDIA_TYPES[extname(wanted)];
      if (prefix === undefined || mediaType === undefined) return undefined;
      const root = fileURLToPath(mounts[prefix]!);
      const file = resolveInside(root, wanted.slice(prefix.length));
      if (file === undefined) return undefined;
      try {
        const bytes = new Uint8Array(await readFile(file));
        return {
          bytes,
          mediaType,
          etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
        };
      } catch {
        return undefined;
      }
    },
  };
}

/** Decodes the path and refuses whatever would lead out of the folder. */
function resolveInside(root: string, path: string): string | undefined {
  try {
    const parts = decodeURIComponent(path).split('/');
    if (
      parts.some((part) => part === '' || part.startsWith('.') || part.includes('\0') || part.includes('\\'))
    )
      return undefined;
    return root.replace(/[/\\]?$/, sep) + parts.join(sep);
  } catch {
    return undefined;
  }
}
