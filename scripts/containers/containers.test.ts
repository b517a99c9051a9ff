import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { fromRoot } from '../process/root.ts';
import { checkCompose } from './check-compose.ts';
import { checkDockerfile, type Surroundings } from './check-dockerfile.ts';

const dockerfile = await readFile(fromRoot('Dockerfile'), 'utf8');
const compose = await readFile(fromRoot('compose.yaml'), 'utf8');
const surroundings: Surroundings = {
  node: /node:([\d.]+)/.exec(dockerfile)![1]!,
  dockerignore: await readFile(fromRoot('.dockerignore'), 'utf8'),
  exists: () => true,
};

describe('a Dockerfile is refused', () => {
  const found = (text: string, change: Partial<Surroundings> = {}) =>
    checkDockerfile(text, { ...surroundings, ...change }).join('\n');

  for (const [what, broken, finding] of [
    [
      'with an instruction that there is not',
      dockerfile.replace('WORKDIR', 'WORKDIRECTORY'),
      /Unknown instruction/,
    ],
    ['that runs as root', dockerfile.replace('USER node', 'USER root'), /runs as root/],
    ['that names no user', dockerfile.replace('USER node\n', ''), /runs as root/],
    ['of a base without an exact version', dockerfile.replaceAll(/node:[\d.]+/g, 'node:24'), /exact version/],
    ['without a health check', dockerfile.replace(/HEALTHCHECK[^]*?\n(?=ENTRY)/, ''), /no HEALTHCHECK/],
    [
      'with a secret',
      dockerfile.replace('ENV ', 'ENV DATABASE_URL=postgresql://x '),
      /DATABASE_URL would be in the image/,
    ],
    ['that copies everything', dockerfile.replace('COPY packages/sdk/src', 'COPY .'), /name what is copied/],
    [
      'that copies what is ignored',
      dockerfile.replace('COPY packages/sdk/src', 'COPY docs'),
      /\.dockerignore leaves it out/,
    ],
  ] as const) {
    test(what, () => {
      assert.notEqual(broken, dockerfile);
      assert.match(found(broken), finding);
    });
  }

  test('of another Node than the repository is tested with, and that copies what is not there', () => {
    assert.match(found(dockerfile, { node: '22.1.0' }), /tested with Node 22\.1\.0/);
    assert.match(
      found(dockerfile, { exists: (path) => path !== 'packages/sdk/src' }),
      /packages\/sdk\/src: there is no/,
    );
  });
});

describe('a compose file is refused', () => {
  for (const [what, broken, finding] of [
    ['that is no YAML', `${compose}\n  - x: [`, /./],
    [
      'with a key that the specification does not know',
      compose.replace('read_only:', 'readonly:'),
      /readonly|additional/i,
    ],
    [
      'that publishes beyond this machine',
      compose.replace("'127.0.0.1:4400", "'0.0.0.0:4400"),
      /published beyond|interface/i,
    ],
    [
      'with a password',
      compose.replace(/POSTGRES_PASSWORD: '.*'/, "POSTGRES_PASSWORD: 'hunter2'"),
      /POSTGRES_PASSWORD is written down/,
    ],
    [
      'of an image without a version',
      compose.replace('postgres:18.4-bookworm', 'postgres:latest'),
      /latest|version/,
    ],
  ] as const) {
    test(what, async () => {
      assert.notEqual(broken, compose);
      assert.match((await checkCompose(broken)).join('\n'), finding);
    });
  }
});
