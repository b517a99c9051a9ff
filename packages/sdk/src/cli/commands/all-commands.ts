import type { Command } from '../command.ts';
import { audit } from './audit.ts';
import { changes } from './changes.ts';
import { completionOf } from './completion.ts';
import { conformance } from './conformance.ts';
import { doctor } from './doctor.ts';
import { documents } from './documents.ts';
import { files } from './files.ts';
import { keys } from './keys.ts';
import { partners } from './partners.ts';
import { payments } from './payments.ts';
import { publish } from './publish.ts';
import { reports } from './reports.ts';
import { sessions } from './sessions.ts';
import { statement } from './statement.ts';
import { threads } from './threads.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';
import { verifyBalances } from './verify-balances.ts';
import { webhooks } from './webhooks.ts';

/** Everything that `saldo` can do, in the order of its help. */
export const allCommands: readonly Command[] = [
  publish,
  validate,
  files,
  documents,
  payments,
  statement,
  partners,
  reports,
  threads,
  changes,
  webhooks,
  sessions,
  keys,
  audit,
  verify,
  verifyBalances,
  conformance,
  doctor,
  completionOf(() => allCommands),
];

/** The command of a name. */
export function commandNamed(name: string | undefined): Command | undefined {
  return allCommands.find((command) => command.name === name);
}
