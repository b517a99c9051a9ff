import { argon2id } from 'hash-wasm';
import type { Argon2 } from './argon2-passwords.ts';

/** argon2id in WebAssembly, for a home that has none of its own. */
export const wasmArgon2: Argon2 = (password, salt, { memoryKib, passes, parallelism, hashBytes }) =>
  argon2id({
    password,
    salt,
    memorySize: memoryKib,
    iterations: passes,
    parallelism,
    hashLength: hashBytes,
    outputType: 'binary',
  });
