import { parseArgs } from 'node:util';
import { requireAppRole } from '../db/app-role.ts';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open-database.node.ts';
import { readMigrations } from '../db/read-migrations.ts';
import { EnvError, readEnv, type Env } from '../env.ts';
import { uuidGenerator } from '../ids.ts';
import { toldFailure } from '../told-failure.ts';
import { rebuild, verify } from './accounts.ts';
import { auditHead, auditVerify } from './audit.ts';
import { CommandFailure, type Command } from './command.ts';
import { keyCreate, keyList, keyRevoke, keyRotate } from './keys.ts';
import { migrateCommand } from './migrate.ts';
import { providerAdd, providerList, providerRemove } from './providers.ts';
import { publisherCreate } from './publishers.ts';
import { secretsReseal } from './secrets.ts';
import { serve } from './serve.ts';
import { userCreate, userDisable, userList, userReset } from './users.ts';

const COMMANDS: readonly Command[] = [
  serve,
  migrateCommand,
  publisherCreate,
  keyCreate,
  keyList,
  keyRevoke,
  keyRotate,
  providerAdd,
  providerList,
  providerRemove,
  userCreate,
  userList,
  userReset,
  userDisable,
  secretsReseal,
  verify,
  rebuild,
  auditVerify,
  auditHead,
];

/** Where a run writes, and what it reads. */
export interface Surroundings {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  out(text: string): void;
  err(text: string): void;
}

/** Runs `saldo-server`; gives the exit code: 0 done, 1 not done, 2 asked wrongly. Throws only what is a fault of the program. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { out, err } = surroundings;
  if (args.includes('--help') || args[0] === 'help') {
    out(helpText());
    return 0;
  }
  if (args[0] === '--version') {
    out(`${surroundings.version}\n`);
    return 0;
  }
  const command = COMMANDS.find(({ name }) => name === args.slice(0, name.split(' ').length).join(' '));
  if (command === undefined) {
    err(args.length === 0 ? helpText() : 'There is no command of this name. See saldo-server help.\n');
    return 2;
  }
  const values = readValues(command, args.slice(command.name.split(' ').length));
  if ('wrong' in values) {
    err(`${values.wrong} Usage: saldo-server ${command.name} ${command.synopsis}`.trimEnd() + '\n');
    return 2;
  }
  try {
    const env = readEnv(surroundings.variables);
    const database = await openMigrated(env);
    try {
      const clock = () => Date.now();
      const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
      const newId = uuidGenerator(clock, random);
      const print = (line: string) => out(`${line}\n`);
      return await command.run({ env, database, clock, random, newId, print }, values.values);
    } finally {
      await database.close();
    }
  } catch (error) {
    const told = error instanceof CommandFailure ? error.message : toldFailure(error);
    if (told === undefined) throw error;
    err(`saldo-server ${command.name}: ${told}\n`);
    return error instanceof EnvError ? 2 : 1;
  }
}

async function openMigrated(env: Env): Promise<Database> {
  const database = await openDatabase({
    databaseUrl: env.DATABASE_URL,
    ...(env.DATABASE_URL === undefined ? { dataDir: env.SALDO_DATA } : {}),
  });
  try {
    await migrate(database, await readMigrations());
    await requireAppRole(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function readValues(command: Command, args: readonly string[]): { values: unknown } | { wrong: string } {
  let given: unknown;
  try {
    given = parseArgs({ args: [...args], options: command.options, strict: true }).values;
  } catch (error) {
    // Node's sentence ends in advice for programs.
    return { wrong: `${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}.` };
  }
  const result = command.values.safeParse(given);
  if (result.success) return { values: result.data };
  const [issue] = result.error.issues;
  return { wrong: `--${String(issue!.path[0])} ${issue!.message}.` };
}

function helpText(): string {
  const lines = COMMANDS.map(
    ({ name, synopsis, summary }) => `  ${`${name} ${synopsis}`.trimEnd()}\n      ${summary}\n`,
  );
  return `saldo-server runs the reference server of the Saldo contract.

${lines.join('')}
DATABASE_URL names a PostgreSQL database; without it the data lives in the folder SALDO_DATA (.saldo).
SALDO_FILES says where the bytes of files live: database (the default), disk:/folder or s3://bucket.
SALDO_FILE_HOSTS names the hosts from which files that were published by address are fetched; without it none are.
SALDO_WEBHOOK_HOSTS names the hosts to which webhooks are sent, * (the default) every public one by HTTPS.
SALDO_SECRETS_KEY seals the secrets of second factors, providers and webhooks; without it they are kept as they are.
SALDO_PROVIDER_HOSTS names the hosts of OpenID providers; without it any public one by HTTPS.
SALDO_RATE_LIMITS says how often somebody may ask, or is off: key=12000/60,session=1200/60 and more.
HOST (127.0.0.1) and PORT (4400) say where it serves.
`;
}
