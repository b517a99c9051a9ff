import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A place where developers put the packages: an application or a program as they would write it, in `fixtures`. */
export interface Host {
  /** Its folder in `fixtures`; absent: as it is named. */
  readonly fixture?: string;
  /** Programs that build it, in its folder, one after the other. */
  readonly build?: readonly (readonly string[])[];
  /** A program that has to fail, and what it says. */
  readonly refuses?: { readonly runs: readonly string[]; readonly saying: readonly RegExp[] };
  readonly tried: Page | Program;
  /** Built by tools of this repository, and so tried by `npm test` too. */
  readonly isShort?: true;
}

/** Looked at in a browser: rows come, and a PDF opens; or what is written into its `<output>` comes. */
export interface Page {
  /** A folder of files, or a server of its own, to which `PORT` among its arguments is the port. */
  readonly serves: string | readonly string[];
  readonly path?: string;
  readonly says?: string;
  /** Under what policy; absent, the strict one of the guide. */
  readonly policy?: Policy;
}

/** `off`: what the host's own tool writes into the page is what a strict policy forbids. */
export type Policy = 'off' | MadePolicy | { readonly text: string };

/** The strict one, with what a host needs besides. */
export interface MadePolicy {
  /** Policies of Trusted Types that the host's framework makes. */
  readonly trustedTypes: string;
  /** The hash of a script, or a map of imports, that stands in the page. */
  readonly inline?: string;
  /** Scripts in the page have a nonce, which the host's server reads from the policy in the request. */
  readonly nonce?: true;
}

function inlineScriptOf(page: string): string {
  const html = readFileSync(new URL(`fixtures/${page}`, import.meta.url), 'utf8');
  const [, script = ''] = /<script type="importmap">(.*?)<\/script>/s.exec(html) ?? [];
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** Run to its end, with the contract server in `SALDO_URL` and a key to it in `SALDO_API_KEY`. */
export interface Program {
  readonly runs: readonly string[];
}

/** Copies what reads PDFs to a folder that the host serves as it is. */
const pdfs = (folder: string): string[] => ['npx', 'saldo-elements', 'pdf-assets', folder];
const inPublic = pdfs('public/saldo-pdf');
const viteBuild = ['npx', 'vite', 'build', '--logLevel', 'warn'];
const viteServer = ['npx', 'vite', '--host', '127.0.0.1', '--strictPort', '--port', 'PORT'];
const next = { trustedTypes: 'nextjs nextjs#bundler default', nonce: true } as const;
const nextServer = ['npx', 'next', 'start', '--hostname', '127.0.0.1', '--port', 'PORT'];
const angular = { trustedTypes: 'angular angular#bundler' };

export const hosts: Readonly<Record<string, Host>> = {
  plain: {
    build: [['cp', '-r', 'node_modules/@saldo/elements/dist/browser', 'elements']],
    tried: { serves: '.' },
    isShort: true,
  },
  esbuild: {
    build: [
      [
        ...['esbuild', 'main.js', '--bundle', '--format=esm', '--splitting', '--minify'],
        ...['--outdir=public/assets', '--log-level=warning'],
      ],
      inPublic,
    ],
    tried: { serves: 'public' },
    isShort: true,
  },
  vite: { build: [inPublic, viteBuild], tried: { serves: 'dist' }, isShort: true },
  'vite-dev': {
    fixture: 'vite',
    build: [inPublic],
    tried: { serves: viteServer, policy: 'off' },
    isShort: true,
  },
  rollup: { build: [['npx', 'rollup', '-c', '--silent'], inPublic], tried: { serves: 'public' } },
  webpack: {
    build: [['npx', 'webpack'], inPublic],
    tried: { serves: 'public', policy: { trustedTypes: 'webpack' } },
  },
  react: { build: [['npx', 'tsc'], inPublic, viteBuild], tried: { serves: 'dist' } },
  'react-dev': { fixture: 'react', build: [inPublic], tried: { serves: viteServer, policy: 'off' } },
  vue: {
    build: [['npx', 'vue-tsc'], inPublic, viteBuild],
    tried: { serves: 'dist', policy: { trustedTypes: 'vue' } },
  },
  'vue-dev': { fixture: 'vue', build: [inPublic], tried: { serves: viteServer, policy: 'off' } },
  svelte: {
    build: [['npx', 'svelte-check'], inPublic, viteBuild],
    tried: { serves: 'dist', policy: { trustedTypes: 'svelte-trusted-html' } },
  },
  'svelte-dev': { fixture: 'svelte', build: [inPublic], tried: { serves: viteServer, policy: 'off' } },
  angular: {
    build: [inPublic, ['npx', 'ng', 'build']],
    refuses: {
      runs: ['npx', 'ngc', '--project', 'tsconfig.wrong.json'],
      saying: [
        /wrong\.ts:9:\d+ .*'number' is not assignable to type 'string'/,
        /wrong\.ts:10:\d+ .*"cosy".* is not assignable/,
        /wrong\.ts:11:\d+ .*'lable' does not exist/,
      ],
    },
    tried: { serves: 'dist/host/browser', policy: angular },
  },
  'angular-dev': {
    fixture: 'angular',
    build: [inPublic],
    tried: { serves: ['npx', 'ng', 'serve', '--host', '127.0.0.1', '--port', 'PORT'], policy: 'off' },
  },
  'next-turbopack': {
    fixture: 'next',
    build: [inPublic, ['npx', 'next', 'build']],
    tried: { serves: nextServer, policy: next },
  },
  'next-turbopack-all': {
    fixture: 'next',
    build: [inPublic, ['npx', 'next', 'build']],
    tried: { serves: nextServer, policy: next, path: '/all' },
  },
  'next-webpack': {
    fixture: 'next',
    build: [inPublic, ['npx', 'next', 'build', '--webpack']],
    tried: { serves: nextServer, policy: next, path: '/all' },
  },
  'next-dev': {
    fixture: 'next',
    build: [inPublic],
    tried: { serves: ['npx', 'next', 'dev', '--hostname', '127.0.0.1', '--port', 'PORT'], policy: 'off' },
  },
  'sdk-page': {
    build: [['cp', '-r', 'node_modules/@saldo/sdk/dist', 'sdk']],
    tried: {
      serves: '.',
      policy: { trustedTypes: 'host', inline: inlineScriptOf('sdk-page/index.html') },
      says: '3 here, 5 in a worker, 0.3',
    },
    isShort: true,
  },
  'sdk-strict': { build: [['tsc']], tried: { runs: ['node', 'built/main.js'] }, isShort: true },
  'elements-server': { tried: { runs: ['node', 'main.js'] } },
  'sdk-node': { build: [['npx', 'tsc']], tried: { runs: ['node', 'built/main.js'] } },
  'sdk-commonjs': { build: [['npx', 'tsc']], tried: { runs: ['node', 'built/main.js'] } },
  'sdk-bun': { tried: { runs: ['npx', 'bun', 'main.ts'] } },
  'sdk-deno': { tried: { runs: ['npx', 'deno', 'run', '--allow-net', '--allow-env', 'main.ts'] } },
};
