import { roleValues, userSideValues, type User, type UserInput } from '@saldo/sdk/contract';
import { z } from 'zod';
import type { actAsOperator } from '../act-as-operator.ts';
import { Problem } from '../problem.ts';
import { loginKey } from '../users/login-key.ts';
import { CommandFailure, defineCommand, type Context } from './command.ts';
import { findPublisher, publisherOption, publisherValue } from './find-publisher.ts';

const loginValue = z.string('is required').min(1, 'must not be empty');

export const userCreate = defineCommand({
  name: 'user create',
  synopsis:
    '--login LOGIN --name NAME --side partner|staff [--partner EXTERNAL-ID] [--role ROLE] [--email ADDRESS] [--language CODE] [--publisher ID]',
  summary: 'Creates a user and prints the secret with which they sign in once. Staff see everything.',
  options: {
    login: { type: 'string' },
    name: { type: 'string' },
    side: { type: 'string' },
    partner: { type: 'string', multiple: true },
    role: { type: 'string' },
    email: { type: 'string' },
    language: { type: 'string' },
    ...publisherOption,
  },
  values: z.object({
    login: loginValue,
    name: z.string('is required').min(1, 'must not be empty'),
    side: z.enum(userSideValues, `must be one of ${userSideValues.join(', ')}`),
    partner: z.array(z.string()).optional(),
    role: z.enum(roleValues, `must be one of ${roleValues.join(', ')}`).optional(),
    email: z.string().optional(),
    language: z.string().optional(),
    publisher: publisherValue,
  }),
  async run(context, { publisher, partner, role, email, language, ...given }) {
    const publisherId = await findPublisher(context, publisher);
    const body: UserInput = {
      ...given,
      ...(partner === undefined ? {} : { partners: partner.map((externalId) => ({ externalId })) }),
      ...(role === undefined ? {} : { role }),
      ...(given.side === 'staff' ? { sight: { sees: 'everything' } } : {}),
      ...(email === undefined ? {} : { email }),
      ...(language === undefined ? {} : { language }),
    };
    const created = await told(act(context, publisherId, 'createUser', { body }));
    return activate(context, publisherId, created.body.id);
  },
});

export const userList = defineCommand({
  name: 'user list',
  synopsis: '[--publisher ID]',
  summary: 'Lists the users: login, side, status, role or partners, when they last signed in, and name.',
  options: publisherOption,
  values: z.object({ publisher: publisherValue }),
  async run(context, { publisher }) {
    const publisherId = await findPublisher(context, publisher);
    for await (const { login, side, status, role, partners, lastSignInAt, name } of usersOf(
      context,
      publisherId,
    )) {
      const who = role ?? partners.map(({ externalId }) => externalId).join(',');
      context.print([login, side, status, who || '-', lastSignInAt ?? '-', name].join('\t'));
    }
    return 0;
  },
});

export const userReset = defineCommand({
  name: 'user reset',
  synopsis: '--login LOGIN [--publisher ID]',
  summary: 'Ends all that a user has, and prints the secret with which they sign in once.',
  options: { login: { type: 'string' }, ...publisherOption },
  values: z.object({ login: loginValue, publisher: publisherValue }),
  async run(context, { publisher, login }) {
    const publisherId = await findPublisher(context, publisher);
    return activate(context, publisherId, (await findUser(context, publisherId, login)).id);
  },
});

export const userDisable = defineCommand({
  name: 'user disable',
  synopsis: '--login LOGIN [--publisher ID]',
  summary: 'Disables a user: they are signed out, and sign in no more.',
  options: { login: { type: 'string' }, ...publisherOption },
  values: z.object({ login: loginValue, publisher: publisherValue }),
  async run(context, { publisher, login }) {
    const publisherId = await findPublisher(context, publisher);
    const user = await findUser(context, publisherId, login);
    const asked = { path: { userId: user.id }, body: { ...inputOf(user), disabled: true } };
    await told(act(context, publisherId, 'putUser', asked));
    return 0;
  },
});

// All handlers come with it, for which no other command waits.
const act: typeof actAsOperator = async (...given) =>
  (await import('../act-as-operator.ts')).actAsOperator(...given);

async function activate(context: Context, publisherId: string, userId: string): Promise<number> {
  const { body } = await act(context, publisherId, 'issueActivation', { path: { userId } });
  context.print(body.secret);
  return 0;
}

async function findUser(context: Context, publisherId: string, login: string): Promise<User> {
  for await (const user of usersOf(context, publisherId)) {
    if (loginKey(user.login) === loginKey(login)) return user;
  }
  throw new CommandFailure(`the publisher has no user ${login}.`);
}

async function* usersOf(context: Context, publisherId: string): AsyncGenerator<User, void> {
  let cursor: string | undefined;
  do {
    const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
    const { body } = await act(context, publisherId, 'listUsers', { query });
    yield* body.data;
    cursor = body.nextCursor;
  } while (cursor !== undefined);
}

/** What a user was made of. */
function inputOf({ login, name, email, language, side, partners, role, sees, ...rights }: User): UserInput {
  const named = partners.map(({ id }) => ({ id }));
  const person = {
    login,
    name,
    ...(email === undefined ? {} : { email }),
    ...(language === undefined ? {} : { language }),
  };
  if (side === 'partner') return { ...person, side: 'partner', partners: named };
  const staff = {
    ...person,
    side,
    role,
    addedRights: rights.addedRights,
    removedRights: rights.removedRights,
    sight: sees === 'everything' ? { sees } : { partners: named },
  };
  return staff as UserInput;
}

/** What the contract refuses, as a sentence. */
async function told<Result>(acting: Promise<Result>): Promise<Result> {
  return acting.catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    const [first] = error.errors ?? [];
    throw new CommandFailure(
      first === undefined ? `${error.message}.` : `${first.pointer.slice(1)} ${first.detail}.`,
    );
  });
}
