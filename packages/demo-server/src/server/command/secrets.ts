import { z } from 'zod';
import { openSecrets } from '../secrets/open-secrets.ts';
import { SecretError } from '../secrets/secrets.ts';
import { CommandFailure, defineCommand } from './command.ts';
import { resealSecrets } from './reseal-secrets.ts';

export const secretsReseal = defineCommand({
  name: 'secrets reseal',
  synopsis: '',
  summary:
    'Seals with the first key of SALDO_SECRETS_KEY what another or none has sealed, so that the others can go; beside a server that serves.',
  options: {},
  values: z.object({}),
  async run({ env, database, random, print }) {
    const keys = env.SALDO_SECRETS_KEY;
    if (keys === undefined) throw new CommandFailure('SALDO_SECRETS_KEY names no key to seal with.');
    const secrets = openSecrets(keys, random);
    const count = await database
      .maintenance((trx) => resealSecrets(trx, secrets))
      .catch((error: unknown) => {
        if (error instanceof SecretError) throw new CommandFailure(error.message);
        throw error;
      });
    print(`Sealed anew: ${count}.`);
    return 0;
  },
});
