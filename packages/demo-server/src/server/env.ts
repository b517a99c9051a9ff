import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce
    .number('a whole number from 0 to 65535')
    .int('a whole number from 0 to 65535')
    .min(0, 'a whole number from 0 to 65535')
    .max(65535, 'a whole number from 0 to 65535')
    .default(4400),
  HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'a URI such as postgresql://user:password@host:5432/database')
    .optional(),
  SALDO_DATA: z.string().min(1, 'a folder').default('.saldo'),
});

export type Env = z.infer<typeof schema>;

/** What the environment got wrong, in one sentence, without the value, which may be a secret. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/** Reads the environment. An empty variable counts as absent. Throws `EnvError`. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new EnvError(`${String(issue!.path[0])} must be ${issue!.message}.`);
}
