import type { Random } from '../ids.ts';
import type { Passwords } from './passwords.ts';
import { readPhc, writePhc, type Argon2Parameters } from './phc.ts';
import { WorkQueue } from './work-queue.ts';

/** OWASP's least for argon2id: 19 MiB, twice. */
export const PARAMETERS: Argon2Parameters = { memoryKib: 19 * 1024, passes: 2, parallelism: 1 };

const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** Hashes at a time, each in a thread with its memory, and how many may wait for their turn. */
const QUEUE = { atOnce: 2, waiting: 50 };

/** argon2id of bytes. */
export type Argon2 = (
  message: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  parameters: Argon2Parameters & { readonly hashBytes: number },
) => Promise<Uint8Array>;

/** Passwords by argon2id, as PHC strings. Compared after NFKC, so that no keyboard writes another password. */
export function argon2Passwords(
  argon2: Argon2,
  random: Random,
  parameters: Argon2Parameters = PARAMETERS,
): Passwords {
  const queue = new WorkQueue(QUEUE);
  const derive = (password: string, salt: Uint8Array<ArrayBuffer>, by: Argon2Parameters) =>
    queue.run(() => argon2(toBytes(password), salt, { ...by, hashBytes: HASH_BYTES }));
  const some = (length: number) => {
    const bytes = new Uint8Array(length);
    random(bytes);
    return bytes;
  };
  return {
    decoy: writePhc({ ...parameters, salt: some(SALT_BYTES), hash: some(HASH_BYTES) }),
    async hash(password) {
      const salt = some(SALT_BYTES);
      const hash = new Uint8Array(await derive(password, salt, parameters));
      return writePhc({ ...parameters, salt, hash });
    },
    async verify(password, kept) {
      const read = readPhc(kept);
      if (read === undefined)
        throw new TypeError('What was kept of a password is no PHC string of argon2id.');
      return isSame(await derive(password, read.salt, read), read.hash);
    },
    isOutdated(kept) {
      const read = readPhc(kept);
      if (read === undefined) return true;
      return (['memoryKib', 'passes', 'parallelism'] as const).some(
        (name) => read[name] !== parameters[name],
      );
    },
  };
}

function toBytes(password: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(password.normalize('NFKC'));
}

/** Looks at every byte, wherever the first difference is. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= a[index]! ^ (b[index] ?? 0);
  return difference === 0;
}
