import { readFileSync } from 'node:fs';
import { createSaldo, sessionAuth, type Saldo } from '@saldo/sdk';
import type { DemoFileContent } from '../../../packages/demo-server/src/demo/data/demo-file.ts';

/** What opens the demo that snippets run against. */
export const demo = JSON.parse(readFileSync(process.env['SALDO_DEMO']!, 'utf8')) as DemoFileContent;

/** Somebody of the demo who has a password, as one of the entrance that is named. */
export async function signIn(
  entrance: 'partner' | 'staff',
  role?: string,
): Promise<{ token: string; login: string; password: string }> {
  const person = demo.people!.find(
    (one) => one.entrance === entrance && one.role === role && one.password !== undefined,
  )!;
  const { login } = person;
  const password = person.password!;
  const portal = createSaldo({ baseUrl: demo.baseUrl, auth: null });
  const { token } = await portal.entrance.signIn(demo.publisher.id, { login, password, entrance });
  return { token, login, password };
}

/** The client of one of the staff who administers. */
export async function asAdministrator(): Promise<Saldo> {
  const { baseUrl } = demo;
  const me = createSaldo({ baseUrl, auth: (await signIn('staff', 'administrator')).token });
  return createSaldo({ baseUrl, auth: sessionAuth(() => me.signIn.session({})) });
}
