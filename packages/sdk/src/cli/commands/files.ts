import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { fileFromPath } from '../../files/file-from-path.ts';
import { withActions } from '../actions.ts';
import { CommandFailure } from '../command-failure.ts';
import { defineCommand, type Context } from '../command.ts';
import { systemSentence } from '../error-sentence.ts';
import { text } from '../option-values.ts';
import { fieldLines } from '../terminal/field-lines.ts';
import { UsageError } from '../usage-error.ts';

const values = z.object({ id: text.optional(), name: text.optional() });

type Values = z.infer<typeof values>;

/** `saldo files`. */
export const files = defineCommand({
  name: 'files',
  summary: 'Publish papers, and get them with the proofs and attachments of partners.',
  help: [
    'put FILE               publishes a PDF, XML, JPEG, PNG or WEBP of at most 10 MiB; again replaces it',
    '  --id EXTERNAL_ID     the id by which documents name it; otherwise its name',
    '  --name NAME          its name as partners see it; otherwise that on disk',
    'get ID [FILE]          its bytes to FILE, which they replace, or to standard output',
    'show ID                its name, type, size and SHA-256',
    'ID is as reports, threads and documents tell it, or ext:EXTERNAL_ID of a published one.',
  ],
  options: { id: { type: 'string' }, name: { type: 'string' } },
  values,
  ...withActions<Values>('files', {
    put: { takes: ['FILE'], options: ['id', 'name'], run: put },
    get: { takes: ['ID', '[FILE]'], run: (context, _, id: string, file?: string) => get(context, id, file) },
    show: { takes: ['ID'], run: (context, _, id: string) => show(context, id) },
  }),
});

async function put(context: Context, { id, name }: Values, path: string): Promise<number> {
  const { saldo, terminal, json, signal } = context;
  const file = await opened(() => fileFromPath(resolve(context.filesFrom, path)));
  const externalId = id ?? basename(path);
  const result = await saldo.files.put(externalId, file, { fileName: name, signal });
  if (json) terminal.json(result);
  else terminal.out(`${externalId}  ${result.outcome}`);
  return 0;
}

async function get(context: Context, id: string, path?: string): Promise<number> {
  const { saldo, terminal, json, signal } = context;
  if (path === undefined && json) throw new UsageError('--json takes a FILE for the bytes.');
  if (path === undefined && terminal.width !== undefined)
    throw new UsageError('A terminal shows no files: name a FILE, or send the output to one.');
  const blob = await saldo.files.content(id, { signal });
  // At most 10 MiB.
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (path === undefined) {
    await terminal.bytes(bytes);
    return 0;
  }
  await opened(() => writeFile(resolve(context.filesFrom, path), bytes, { signal }));
  if (json) terminal.json({ file: path, mediaType: blob.type, size: blob.size });
  else terminal.note(`${blob.size} bytes of ${blob.type}.`);
  return 0;
}

async function show({ saldo, terminal, json, signal }: Context, id: string): Promise<number> {
  const file = await saldo.files.get(id, { signal });
  if (json) {
    terminal.json(file);
    return 0;
  }
  const lines = fieldLines({
    Name: file.fileName,
    Id: file.id,
    'External id': file.externalId,
    Type: file.mediaType,
    Size: `${file.size} bytes`,
    'SHA-256': file.sha256,
    Address: file.source?.url,
    Fetched: file.pending ? 'not yet' : file.source?.fetchedAt,
    Created: file.createdAt,
  });
  for (const line of lines) terminal.out(line);
  return 0;
}

async function opened<Result>(open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    const sentence = systemSentence(error);
    throw sentence === undefined ? error : new CommandFailure(`FILE: ${sentence}.`);
  }
}
