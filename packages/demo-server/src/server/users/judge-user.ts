import type { UserInput } from '@saldo/sdk/contract';
import { rightsOf } from '../principal/rights.ts';
import type { FieldError } from '../problem.ts';

/** What a schema cannot say of a user: what each side has, and who must see everything. */
export function judgeUser(input: UserInput): FieldError[] {
  return input.side === 'partner' ? judgeContact(input) : judgeStaff(input);
}

function judgeContact(input: UserInput): FieldError[] {
  const foreign = (['role', 'addedRights', 'removedRights', 'sight'] as const).filter(
    (name) => input[name] !== undefined,
  );
  return [
    ...(input.partners === undefined ? [required('partners', 'of the side partner')] : []),
    ...foreign.map((name) => notAccepted(name, 'is only for the side staff')),
  ];
}

function judgeStaff(input: UserInput): FieldError[] {
  const { role, sight, addedRights: added = [], removedRights: removed = [] } = input;
  const errors: FieldError[] = [];
  if (input.partners !== undefined) {
    errors.push(notAccepted('partners', 'is only for the side partner; what staff see is said in sight'));
  }
  if (role === undefined) errors.push(required('role', 'of the side staff'));
  if (sight === undefined) errors.push(required('sight', 'of the side staff'));
  if (role === undefined || sight?.partners === undefined) return errors;
  // Both concern records of every partner, and settings of the publisher as a whole.
  const beyond = rightsOf({ role, added, removed }).filter(
    (right) => right === 'edit' || right === 'administer',
  );
  if (beyond.length > 0) {
    const detail = `must be everything for who may ${beyond.join(' and ')}; removedRights takes a right of the role away`;
    errors.push({ pointer: '/sight', code: 'not-accepted', detail });
  }
  return errors;
}

function required(name: string, of: string): FieldError {
  return { pointer: `/${name}`, code: 'required', detail: `is required ${of}` };
}

function notAccepted(name: string, detail: string): FieldError {
  return { pointer: `/${name}`, code: 'not-accepted', detail };
}
