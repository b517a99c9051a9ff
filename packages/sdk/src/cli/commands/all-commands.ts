import type { Command } from '../command.ts';
import { audit } from './audit.ts';
import { changes } from './changes.ts';
import { conformance } from './conformance.ts';
import { doctor } from './doctor.ts';
import { documents } from './documents.ts';
import { partners } from './partners.ts';
import { payments } from './payments.ts';
import { publish } from './publish.ts';
import { statement } from './statement.ts';
import { verifyBalances } from './verify-balances.ts';
import { webhooks } from './webhooks.ts';

/** Everything that `saldo` can do, in the order of its help. */
export const allCommands: readonly Command[] = [
  publish,
  documents,
  payments,
  statement,
  partners,
  verifyBalances,
  changes,
  webhooks,
  audit,
  conformance,
  doctor,
];

/** The command of a name. */
export function commandNamed(name: string | undefined): Command | undefined {
  return allCommands.find((command) => command.name === name);
}
