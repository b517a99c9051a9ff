import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { DatabaseError } from './database-error.ts';

/** Held until `release`, or until the kernel ends the process in whatever way. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Locks an existing folder against every other opener on this machine. Each kind of lock is one that
 * the kernel frees when its process dies, so nothing stale is ever left. Throws `folder-in-use`.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = realpathSync(folder);
  const name = `saldo-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  try {
    switch (process.platform) {
      case 'linux':
        return await lockBySocket(`\0${name}`);
      case 'win32':
        return await lockBySocket(`\\\\.\\pipe\\${name}`);
      default:
        return lockByFile(join(path, 'lock'));
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EAGAIN') throw error;
    throw new DatabaseError(
      'folder-in-use',
      `The folder ${folder} is in use by another process: stop it, or choose another folder.`,
    );
  }
}

/** An abstract socket on Linux (unix(7)), a named pipe on Windows: only one process can listen on a name. */
async function lockBySocket(path: string): Promise<FolderLock> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  server.unref();
  return { release: () => close(server) };
}

/** `open` with O_EXLOCK, which macOS and the BSDs have (open(2)) and Node has no name for. */
function lockByFile(path: string): FolderLock {
  const exclusive = 0x20;
  const nonBlocking = constants.O_NONBLOCK;
  const descriptor = openSync(path, constants.O_RDWR | constants.O_CREAT | exclusive | nonBlocking, 0o600);
  return { release: async () => closeSync(descriptor) };
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
