import type { Session } from '@saldo/sdk/contract';
import type { LoadContext } from '../query/query-host.ts';

/** Whether a session may see what is in files: to take them away, or in the page alone. */
export function mayLook(session: Pick<Session, 'operations'> | undefined): boolean {
  return mayTake(session) || (session?.operations.includes('viewFile') ?? false);
}

/** Whether a session may take files away: download and print them. */
export function mayTake(session: Pick<Session, 'operations'> | undefined): boolean {
  return session?.operations.includes('getFileContent') ?? false;
}

/** The bytes of a file to show, by the operation that the session has. */
export async function fileBytes(
  fileId: string,
  { scope, client, signal }: Pick<LoadContext, 'scope' | 'client' | 'signal'>,
): Promise<Blob> {
  return mayTake(await scope.session())
    ? client.files.content(fileId, { signal })
    : client.files.view(fileId, { signal });
}
