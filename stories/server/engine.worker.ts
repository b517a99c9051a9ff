/** The database of the stories in a thread of its own: it opens while the page still loads what asks it. */
import { PGlite } from '@electric-sql/pglite';
import { pgliteTransport } from '../../packages/demo-server/src/server/db/pglite-transport.ts';
import type { EngineAnswer, EngineRequest } from './engine-protocol.ts';

// Beside the worker, in whatever folder it is served.
const fetched = (path: string) => fetch(new URL(path, import.meta.url));
const blob = async (path: string) => (await fetched(path)).blob();

/** Also from a server that does not know what wasm is. */
async function compiled(path: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await (await fetched(path)).arrayBuffer());
}

async function open(): Promise<(message: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>> {
  const [pgliteWasmModule, initdbWasmModule, fsBundle, loadDataDir] = await Promise.all([
    compiled('pglite.wasm'),
    compiled('initdb.wasm'),
    blob('pglite.data'),
    blob('../demo/database.tgz'),
  ]);
  return pgliteTransport(await PGlite.create({ pgliteWasmModule, initdbWasmModule, fsBundle, loadDataDir }));
}

const opened = open();
const answer = (message: EngineAnswer) =>
  postMessage(message, { transfer: message.bytes ? [message.bytes.buffer] : [] });

addEventListener('message', async ({ data: { id, bytes } }: MessageEvent<EngineRequest>) => {
  try {
    const ask = await opened;
    answer({ id, bytes: await ask(bytes) });
  } catch (error) {
    answer({ id, error: String(error) });
  }
});
