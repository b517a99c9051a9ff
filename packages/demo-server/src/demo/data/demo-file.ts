import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  baseUrl: z.string(),
  publisher: z.object({ id: z.string(), apiKey: z.string() }),
  partners: z.array(
    z.object({
      id: z.string(),
      externalId: z.string(),
      name: z.string(),
      direction: z.enum(['receivable', 'payable', 'both']),
    }),
  ),
  /** Who signs in at the portal, by a password or, the first time, an activation. */
  people: z
    .array(
      z.object({
        login: z.string(),
        name: z.string(),
        entrance: z.enum(['partner', 'staff']),
        page: z.enum(['clients', 'suppliers', 'staff']).optional(),
        shows: z.string().optional(),
        role: z.string().optional(),
        password: z.string().optional(),
        activation: z.string().optional(),
      }),
    )
    .optional(),
});

/** What scripts need to try the demo at once. The key opens nothing but the demo's own data. */
export type DemoFileContent = z.infer<typeof schema>;

/** Reads `demo.json`; undefined when it is not there or not whole. */
export async function readDemoFile(dataDir: string): Promise<DemoFileContent | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(join(dataDir, 'demo.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes `demo.json` whole or not at all, readable by its owner alone. */
export async function writeDemoFile(dataDir: string, content: DemoFileContent): Promise<void> {
  const file = join(dataDir, 'demo.json');
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await chmod(unfinished, 0o600);
  await rename(unfinished, file);
}
