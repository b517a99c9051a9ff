import type { Database } from '../db/database.ts';
import type { Clock } from '../ids.ts';
import { databaseBlobs, type Blobs } from './blobs.ts';
import type { ContentKey } from './content-key.ts';
import type { ContentStore } from './content-store.ts';
import { openDiskStore } from './disk-store.node.ts';
import type { FilePlace } from './file-place.ts';
import { s3Store, type S3Credentials } from './s3-store.ts';
import { sha256Hex } from './sha256.ts';
import { storedBlobs } from './stored-blobs.ts';

export interface OpenBlobsDeps {
  readonly database: Database;
  readonly clock: Clock;
  /** Needed for a bucket. */
  readonly credentials?: S3Credentials | undefined;
}

/** Opens the place of files, and tries whether it can be written. Throws `ContentStoreError`. */
export async function openBlobs(
  place: FilePlace,
  { database, clock, credentials }: OpenBlobsDeps,
): Promise<Blobs> {
  if (place.kind === 'database') return databaseBlobs;
  const store = place.kind === 'disk' ? await openDiskStore(place.path) : s3Store(place, credentials!);
  await tryStore(store);
  return storedBlobs({ database, clock, store });
}

async function tryStore(store: ContentStore): Promise<void> {
  const bytes = new TextEncoder().encode('saldo');
  const key: ContentKey = {
    publisherId: '00000000-0000-0000-0000-000000000000',
    sha256: await sha256Hex(bytes),
  };
  await store.put(key, bytes);
  await store.delete(key);
}
