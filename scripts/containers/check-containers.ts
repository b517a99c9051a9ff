import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fromRoot } from '../process/root.ts';
import { checkCompose } from './check-compose.ts';
import { checkDockerfile } from './check-dockerfile.ts';

/** What is wrong with the Dockerfile and the compose file of this repository. */
export async function checkContainers(): Promise<string[]> {
  const read = (path: string) => readFile(fromRoot(path), 'utf8');
  const { devDependencies } = JSON.parse(await read('package.json')) as { devDependencies: { node: string } };
  const image = checkDockerfile(await read('Dockerfile'), {
    node: devDependencies.node,
    dockerignore: await read('.dockerignore'),
    exists: (path) => existsSync(fromRoot(path)),
  });
  const services = await checkCompose(await read('compose.yaml'));
  return [
    ...image.map((finding) => `Dockerfile: ${finding}`),
    ...services.map((finding) => `compose.yaml: ${finding}`),
  ];
}
