import { nodeArgon2 } from '../passwords/argon2.node.ts';
import { argon2Passwords } from '../passwords/argon2-passwords.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

/** The real thing with next to no work in it. */
export const quickPasswords = argon2Passwords(nodeArgon2, random, {
  memoryKib: 8,
  passes: 1,
  parallelism: 1,
});
