import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { run } from '../process/run.ts';

interface Service {
  readonly image?: string;
  readonly build?: unknown;
  readonly ports?: readonly unknown[];
  readonly environment?: Readonly<Record<string, unknown>>;
}

const secret = /(password|secret|token|api_?key|database_url)/i;

/** What is wrong with a compose file: by the Compose specification and a linter of it, and by what ours holds to. */
export async function checkCompose(compose: string): Promise<string[]> {
  const linted = await lint(compose);
  if (linted.length > 0) return linted;
  const { services = {} } = parse(compose, { merge: true }) as {
    services?: Readonly<Record<string, Service>>;
  };
  return Object.entries(services).flatMap(([name, service]) =>
    checkService(service).map((finding) => `${name}: ${finding}`),
  );
}

function checkService({ image, build, ports = [], environment = {} }: Service): string[] {
  const base = build === undefined && !/:\d+\.\d+/.test(image ?? '') ? ['the tag must name a version'] : [];
  const published = ports
    .filter((port) => typeof port !== 'string' || !port.startsWith('127.0.0.1:'))
    .map((port) => `${JSON.stringify(port)} is published beyond this machine`);
  const written = Object.entries(environment)
    .filter(([name, value]) => secret.test(name) && !/\$\{\w+[^}]*\}/.test(String(value)))
    .map(([name]) => `${name} is written down; take it from the environment`);
  return [...base, ...published, ...written];
}

async function lint(compose: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'saldo-compose-'));
  try {
    const file = join(folder, 'compose.yaml');
    await writeFile(file, compose);
    const { code, output } = await run('dclint', [file, '--formatter', 'compact', '--max-warnings', '0']);
    if (code === 0) return [];
    const lines = output
      .trim()
      .split('\n')
      .map((line) => line.replace(`${file}: `, '').trim());
    return lines.filter((line) => line !== '' && !/^\d+ problems?/.test(line));
  } finally {
    await rm(folder, { recursive: true });
  }
}
