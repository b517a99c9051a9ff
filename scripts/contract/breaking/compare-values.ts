import type { Finding } from '../rules/finding.ts';
import type { Node } from '../rules/walk.ts';
import type { Way } from './compared.ts';
import { typesOf, valuesOf } from './shape.ts';

/** Types, formats and listed values: what is sent has to be accepted still, what is answered to be understood still. */
export function compareValues(before: Node, after: Node, pointer: string, way: Way): Finding[] {
  return [
    ...compareTypes(typesOf(before), typesOf(after), way),
    ...compareFormats(before, after, way),
    ...compareLists(before, after, way),
  ].map((message) => ({ pointer, message }));
}

function compareTypes(before: string[] | undefined, after: string[] | undefined, way: Way): string[] {
  const [wider, narrower] = way === 'sent' ? [after, before] : [before, after];
  if (wider === undefined) return [];
  const fits = (type: string) => wider.includes(type) || (type === 'integer' && wider.includes('number'));
  if (narrower?.every(fits) === true) return [];
  return [`the type was ${say(before)} and is ${say(after)}`];
}

function say(types: string[] | undefined): string {
  return types?.join(' or ') ?? 'any';
}

function compareFormats(before: Node, after: Node, way: Way): string[] {
  const [was, is] = [before['format'], after['format']] as (string | undefined)[];
  if (was === is || (way === 'sent' ? is : was) === undefined) return [];
  return [`the format was ${was ?? 'free'} and is ${is ?? 'free'}`];
}

/** A server may answer values that are new (see the contract's text on enums); it has to take all that it took. */
function compareLists(before: Node, after: Node, way: Way): string[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  if (way === 'answered') {
    const constant = 'const' in before && JSON.stringify(was) !== JSON.stringify(is);
    return constant ? [`always was ${JSON.stringify(before['const'])} and is no longer`] : [];
  }
  if (is === undefined) return [];
  if (was === undefined) return [`only ${is.map((value) => JSON.stringify(value)).join(', ')} are accepted`];
  return was
    .filter((value) => !is.includes(value))
    .map((value) => `no longer accepts ${JSON.stringify(value)}`);
}
