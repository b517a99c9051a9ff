import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Origin, SourceFile } from '../../upload/read-files.ts';
import type { LocalContext } from '../command.ts';

/** A file on disk, or standard input. */
export interface FileOfPath extends SourceFile {
  readonly path: string;
}

/** The files that a command line names, in their order; folders are refused. What is not there is told where it is opened. */
export async function* sourceFiles(
  { filesFrom, openStdin }: Pick<LocalContext, 'filesFrom' | 'openStdin'>,
  files: readonly string[],
  refuse: (origin: Origin, reason: string) => void,
): AsyncGenerator<FileOfPath> {
  for (const file of files) {
    const path = resolve(filesFrom, file);
    if (file === '-') yield { name: 'standard input', path, open: () => openStdin() };
    else if (await isFolder(path)) refuse({ file }, 'it is a folder; name the files in it');
    else yield { name: file, path, open: () => createReadStream(path) };
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (one) => one.isDirectory(),
    () => false,
  );
}
