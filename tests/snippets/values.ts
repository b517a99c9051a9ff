import contract from '@saldo/sdk/contract.json' with { type: 'json' };
import { Validator } from '@saldo/sdk/judging';
import { parse } from 'yaml';
import { placeOf, type Block } from './blocks.ts';

const validator = new Validator();
const schemas = Object.keys(contract.components.schemas);

/** What the contract finds wrong with what a block of JSON, or of lines of JSON, shows. */
export function judgeValues(block: Block): string[] {
  const { mark } = block;
  if (mark?.kind !== 'value') return [`${placeOf(block)}: nothing says of which schema it is`];
  if (!schemas.includes(mark.schema)) return [`${placeOf(block)}: there is no schema ${mark.schema}`];
  return valuesOf(block.code).flatMap((value) =>
    validator
      .judge(`#/components/schemas/${mark.schema}`, value)
      // A part leaves out what it is not about.
      .filter(({ pointer, code }) => !(mark.isPart && code === 'required' && pointer.split('/').length === 2))
      .map(({ pointer, detail }) => `${placeOf(block)}: ${pointer} ${detail}`),
  );
}

function valuesOf(code: string): unknown[] {
  try {
    return [JSON.parse(code)];
  } catch {
    return code
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  }
}

/** What is wrong with a block of YAML by itself. */
export function judgeYaml(block: Block): string[] {
  const value: unknown = parse(block.code);
  return typeof value === 'object' && value !== null ? [] : [`${placeOf(block)}: holds no mapping`];
}

/** With the one by which the server gives the contract itself. */
const paths = [...Object.keys(contract.paths), '/v1/openapi.json'].map(
  (path) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`),
);

/** Paths that a block of whatever language names as the contract's, and that it does not have. */
export function unknownPaths(block: Block): string[] {
  if (block.mark?.kind === 'compiled') return [];
  const named = [...block.code.matchAll(/\/v1(?:\/(?:[\w:~.-]+|\{[^}]+\}))+/g)].map(([path]) =>
    path.replace(/[.:]$/, ''),
  );
  return named
    .filter((path) => !paths.some((known) => known.test(path)))
    .map((path) => `${placeOf(block)}: the contract has no ${path}`);
}
