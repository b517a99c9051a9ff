import { ContentStoreError } from './blobs/content-store.ts';
import { DatabaseError } from './db/database-error.ts';
import { isDiskFull } from './db/disk-full.ts';
import { EnvError } from './env.ts';
import { ListenError } from './http/listen.ts';

/** Why a program could not start or go on, as one sentence for its operator; undefined for what is a fault of the program. */
export function toldFailure(error: unknown): string | undefined {
  if (isDiskFull(error)) return 'the disk is full; make room, or choose another folder with SALDO_DATA.';
  const isTold = [EnvError, DatabaseError, ListenError, ContentStoreError].some(
    (kind) => error instanceof kind,
  );
  return isTold ? (error as Error).message : undefined;
}
