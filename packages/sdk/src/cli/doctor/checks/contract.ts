import type { Check } from '../check.ts';
import { right, wrong, type Finding } from '../finding.ts';
import { server } from './server.ts';

/** The server keeps a contract that this client speaks: of the same major version, with all that the client knows. */
export const contract: Check = {
  name: 'Contract',
  needs: [server],
  async look(examination) {
    const { json } = await examination.contract();
    const told = (json as { info?: { version?: string } } | null | undefined)?.info?.version;
    if (told === undefined) return right('The server does not show its contract.');
    return versionFinding(told, await ownVersion());
  },
};

/** Whether a server of one version of the contract serves a client of another: `/v1` only grows. */
export function versionFinding(told: string, own: string): Finding {
  const [[major, minor], [ownMajor, ownMinor]] = [numbersOf(told), numbersOf(own)];
  if (major === ownMajor && minor >= ownMinor)
    return right(`The server speaks version ${told}, this client ${own}.`);
  return wrong(
    `The server speaks version ${told}, this client ${own}.`,
    major > ownMajor
      ? 'Install a newer @saldo/sdk.'
      : 'Update the server, or install the @saldo/sdk of its version.',
  );
}

async function ownVersion(): Promise<string> {
  const { default: own } = await import('../../../generated/contract.json', { with: { type: 'json' } });
  return own.info.version;
}

function numbersOf(version: string): readonly [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
