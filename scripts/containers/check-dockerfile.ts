import { validate } from 'dockerfile-utils';
import { copiesOf, stagesOf, wordsOf, type Stage } from './read-dockerfile.ts';

export interface Surroundings {
  /** The version of Node that the repository is tested with. */
  readonly node: string;
  readonly dockerignore: string;
  /** Whether there is a file or folder of this path in the repository. */
  exists(path: string): boolean;
}

const secret = /(password|secret|token|api_?key|database_url)/i;

/** What is wrong with a Dockerfile: what its builder would refuse, and what an image of ours holds to. */
export function checkDockerfile(dockerfile: string, surroundings: Surroundings): string[] {
  const refused = validate(dockerfile).map(
    ({ range, message }) =>
      `line ${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
  const stages = stagesOf(dockerfile);
  const image = stages.at(-1);
  if (image === undefined) return [...refused, 'has no FROM'];
  return [
    ...refused,
    ...stages.flatMap((stage) => checkBase(stage, stages, surroundings.node)),
    ...stages
      .flatMap(({ instructions }) => instructions)
      .flatMap((one) => {
        const line = `line ${one.getRange().start.line + 1}`;
        const names = ['ENV', 'ARG'].includes(one.getKeyword())
          ? wordsOf(one).map((word) => word.split('=')[0]!)
          : [];
        return [
          ...names
            .filter((name) => secret.test(name))
            .map((name) => `${line}: ${name} would be in the image`),
          ...(one.getKeyword() === 'ADD' ? [`${line}: COPY says what it does, ADD does not`] : []),
        ];
      }),
    ...copiesOf(dockerfile)
      .flatMap(({ sources }) => sources)
      .flatMap((source) => checkSource(source, surroundings)),
    ...checkUser(image),
    ...(['HEALTHCHECK', 'ENTRYPOINT'] as const)
      .filter((keyword) => !image.instructions.some((one) => one.getKeyword() === keyword))
      .map((keyword) => `the image has no ${keyword}`),
  ];
}

function checkBase({ image }: Stage, stages: readonly Stage[], node: string): string[] {
  if (stages.some(({ name }) => name === image)) return [];
  const [name, tag = ''] = image.split(':');
  if (!/^\d+\.\d+\.\d+(-|$)/.test(tag)) return [`${image}: the tag must be an exact version`];
  if (name === 'node' && !new RegExp(`^${node.replaceAll('.', '\\.')}(-|$)`).test(tag))
    return [`${image}: the repository is tested with Node ${node}`];
  return [];
}

function checkSource(source: string, { dockerignore, exists }: Surroundings): string[] {
  if (source === '.' || source.includes('*')) return [`COPY ${source}: name what is copied`];
  if (!exists(source)) return [`COPY ${source}: there is no such file`];
  if (!dockerignore.split('\n').includes(`!${source}`))
    return [`COPY ${source}: .dockerignore leaves it out`];
  return [];
}

function checkUser({ instructions }: Stage): string[] {
  const user = instructions.findLast((one) => one.getKeyword() === 'USER');
  const name = user && wordsOf(user)[0]?.split(':')[0];
  return name === undefined || name === 'root' || name === '0'
    ? ['the image runs as root: it needs a USER']
    : [];
}
