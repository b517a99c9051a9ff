import { isHtml, redirectOf, type Answer } from '../ask.ts';
import type { Check } from '../check.ts';
import type { Examination } from '../examination.ts';
import { right, wrong } from '../finding.ts';
import { connection } from './connection.ts';

/** What answers is a Saldo server. */
export const server: Check = {
  name: 'Server',
  needs: [connection],
  async look(examination) {
    const answer = await examination.contract();
    const { status } = answer;
    if (isContract(answer)) return right('It is a Saldo server.');
    const elsewhere = redirectOf(answer);
    if (elsewhere !== undefined)
      return wrong(
        `It redirects to ${elsewhere} (${status}).`,
        'Name the address that it redirects to, without /v1 and what follows.',
      );
    if (status >= 500)
      return wrong(`It answers ${status}.`, 'Look at the log of the server, and of the proxy before it.');
    // Whoever implements the contract need not show it.
    if (isProblem(await examination.ask(`${examination.baseUrl}/v1/publisher`)))
      return right('It answers as a Saldo server does.');
    const { origin } = new URL(examination.baseUrl);
    if (origin !== examination.baseUrl && (await isContractAt(examination, origin)))
      return wrong('The server is at this host, but not under this path.', `Write ${origin}.`);
    if (isHtml(answer))
      return wrong(
        `A page of HTML answers (${status}), and no Saldo server.`,
        'Name the address of the Saldo server; this one is of a site, or of a proxy that does not pass /v1 on.',
      );
    return wrong(
      `Something else answers (${status}${answer.json === undefined ? '' : ', JSON'}), and no Saldo server.`,
      'Name the address of the Saldo server, and the port.',
    );
  },
};

async function isContractAt(examination: Examination, origin: string): Promise<boolean> {
  return isContract(await examination.ask(`${origin}/v1/openapi.json`));
}

function isContract({ status, json }: Answer): boolean {
  const info = (json as { info?: { title?: unknown; version?: unknown } } | null | undefined)?.info;
  return status === 200 && info?.title === 'Saldo' && typeof info.version === 'string';
}

function isProblem({ status, json }: Answer): boolean {
  return status === 401 && typeof (json as { code?: unknown } | null | undefined)?.code === 'string';
}
