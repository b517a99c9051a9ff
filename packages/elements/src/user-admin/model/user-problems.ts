import type { UserAdminWords } from '../user-admin.words.ts';
import type { UserDraft } from './user-draft.ts';

/** A field of the form. */
export type UserField = 'name' | 'login' | 'email' | 'partners' | 'role' | 'rights' | 'sight';
export type UserProblem = keyof UserAdminWords['problems'];
export type UserProblems = Readonly<Partial<Record<UserField, UserProblem>>>;

/** In the order of the form. */
export const userFields: readonly UserField[] = [
  ...(['name', 'login', 'email', 'partners', 'role', 'rights', 'sight'] as const),
];

/** What can be seen to be wrong before it is sent. */
export function checkDraft(draft: UserDraft): UserProblems {
  const { side, rights, seesAll, gone } = draft;
  const isBlind = side === 'staff' && !seesAll;
  const hasNone = (side === 'partner' ? draft.partners : draft.portfolio).length + gone.length === 0;
  const isBeyond = isBlind && (rights.includes('edit') || rights.includes('administer'));
  return {
    ...(draft.name.trim() === '' ? { name: 'name' } : {}),
    ...(/^\S+$/.test(draft.login.trim()) ? {} : { login: 'login' }),
    ...(side === 'partner' && hasNone ? { partners: 'partners' } : {}),
    ...(isBeyond ? { sight: 'sight' } : isBlind && hasNone ? { sight: 'partners' } : {}),
  };
}

interface ToldField {
  readonly pointer: string;
  readonly code: string;
}

interface Told {
  readonly errors?: readonly ToldField[];
}

/** What the server found wrong, by the fields of the form. `undefined` where it is not about one of them. */
export function problemsOf(error: unknown): UserProblems | undefined {
  const { errors = [] } = (error ?? {}) as Told;
  const found = errors.flatMap(({ pointer, code }) => {
    const field = fieldOf(pointer);
    return field ? [[field, problemOf(field, { pointer, code })] as const] : [];
  });
  return found.length > 0 && found.length === errors.length ? Object.fromEntries(found) : undefined;
}

const fieldsByPointer: Readonly<Record<string, UserField>> = {
  name: 'name',
  login: 'login',
  email: 'email',
  partners: 'partners',
  role: 'role',
  addedRights: 'rights',
  removedRights: 'rights',
  sight: 'sight',
};

function fieldOf(pointer: string): UserField | undefined {
  const [, top = ''] = pointer.split('/');
  return Object.hasOwn(fieldsByPointer, top) ? fieldsByPointer[top] : undefined;
}

const problemsByCode: Readonly<Record<string, UserProblem>> = {
  taken: 'taken',
  'unknown-reference': 'gone',
  'ambiguous-reference': 'gone',
  yourself: 'yourself',
  'last-administrator': 'lastAdministrator',
};

function problemOf(field: UserField, { pointer, code }: ToldField): UserProblem {
  // Who is named by a code was never there, as far as is known.
  if (code === 'unknown-reference' && pointer.endsWith('/externalId')) return 'unknown';
  if (Object.hasOwn(problemsByCode, code)) return problemsByCode[code]!;
  if (field === 'name' || field === 'login' || field === 'email') return field;
  return field === 'sight' && code === 'not-accepted' ? 'sight' : 'unaccepted';
}
