import { argon2 } from 'node:crypto';
import { promisify } from 'node:util';
import type { Argon2 } from './argon2-passwords.ts';

const derive = promisify(argon2);

/** Node's own argon2id, in a thread of its pool. */
export const nodeArgon2: Argon2 = (message, nonce, { memoryKib, passes, parallelism, hashBytes }) =>
  derive('argon2id', { message, nonce, memory: memoryKib, passes, parallelism, tagLength: hashBytes });
