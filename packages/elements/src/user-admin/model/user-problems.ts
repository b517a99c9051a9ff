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
  const { side, rights, seesAll, portfolio } = draft;
  const isBlind = side === 'staff' && !seesAll;
  const isBeyond = isBlind && (rights.includes('edit') || rights.includes('administer'));
  return {
    ...(draft.name.trim() === '' ? { name: 'name' } : {}),
    ...(/^\S+$/.test(draft.login.trim()) ? {} : { login: 'login' }),
    ...(side === 'partner' && draft.partners.length === 0 ? { partners: 'partners' } : {}),
    ...(isBeyond ? { sight: 'sight' } : isBlind && portfolio.length === 0 ? { sight: 'partners' } : {}),
  };
}

interface Told {
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

/** What the server found wrong, by the fields of the form. `undefined` where it is not about one of them. */
export function problemsOf(error: unknown): UserProblems | undefined {
  const { errors = [] } = (error ?? {}) as Told;
  const found = errors.flatMap(({ pointer, code }) => {
    const field = fieldOf(pointer);
    return field ? [[field, problemOf(field, code)] as const] : [];
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

function problemOf(field: UserField, code: string): UserProblem {
  if (Object.hasOwn(problemsByCode, code)) return problemsByCode[code]!;
  if (field === 'name' || field === 'login' || field === 'email') return field;
  return field === 'sight' && code === 'not-accepted' ? 'sight' : 'unaccepted';
}
