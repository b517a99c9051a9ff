import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { DurableNodeFS, durableStartParams } from './durable-node-fs.ts';
import type { EngineData, EngineReply, EngineRequest } from './engine-messages.ts';
import { pgliteTransport } from './pglite-transport.ts';

const start = workerData as EngineData;
const port = parentPort!;

const fs = start.folder === undefined ? undefined : new DurableNodeFS(start.folder);
const opening = PGlite.create({
  pgliteWasmModule: start.program,
  ...(fs === undefined ? {} : { fs, startParams: durableStartParams(PGlite.defaultStartParams) }),
  ...(start.loadDataDir === undefined ? {} : { loadDataDir: start.loadDataDir }),
});

opening.then(serve, (error: unknown) => reply({ id: 0, error: describe(error) }));

function serve(pglite: PGlite): void {
  const send = pgliteTransport(pglite);
  const handle = async (request: EngineRequest): Promise<void> => {
    const { id } = request;
    try {
      switch (request.kind) {
        case 'send': {
          const answer = await send(request.message);
          port.postMessage({ id, answer } satisfies EngineReply, [answer.buffer]);
          break;
        }
        case 'dump':
          reply({ id, dump: await pglite.dumpDataDir(request.compression) });
          break;
        case 'flushes':
          reply({ id, flushes: fs?.flushes ?? { files: 0, folders: 0 } });
          break;
        case 'close':
          await pglite.close();
          reply({ id });
      }
    } catch (error) {
      reply({ id, error: describe(error) });
    }
  };
  port.on('message', (request: EngineRequest) => void handle(request));
  reply({ id: 0 });
}

function reply(message: EngineReply): void {
  port.postMessage(message);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
