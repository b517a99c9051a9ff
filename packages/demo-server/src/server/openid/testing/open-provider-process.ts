import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface ProviderProcess extends AsyncDisposable {
  /** `http://127.0.0.1:…` */
  readonly issuer: string;
}

export interface TestClient {
  readonly client_id: string;
  readonly client_secret?: string;
  readonly redirect_uris: readonly string[];
  readonly token_endpoint_auth_method?: string;
}

/** Starts an OpenID provider as a process of its own, which ends with this one. `claims`: more of them by account. */
export async function openProviderProcess(settings: {
  readonly clients: readonly TestClient[];
  readonly claims?: Readonly<Record<string, object>>;
}): Promise<ProviderProcess> {
  const script = fileURLToPath(new URL('provider-process.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout! });
  const issuer = await Promise.race([
    (async () => {
      for await (const line of lines) if (line.startsWith('http://')) return line;
      return undefined;
    })(),
    exited.then(() => undefined),
  ]);
  if (issuer === undefined) throw new Error(`The provider did not start: ${said}`);
  return {
    issuer,
    async [Symbol.asyncDispose]() {
      child.kill();
      await exited;
    },
  };
}
