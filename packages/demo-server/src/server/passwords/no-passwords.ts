import { Problem } from '../problem.ts';
import type { Passwords } from './passwords.ts';

/** Of a home that was given none: nobody signs in. */
export const noPasswords: Passwords = {
  hash: refuse,
  verify: refuse,
  isOutdated: () => false,
  decoy: '',
};

function refuse(): Promise<never> {
  return Promise.reject(
    new Problem('operation-not-permitted', { detail: 'This server was set up without passwords.' }),
  );
}
