import type { UserInput } from '@saldo/sdk/contract';

/** Somebody of the demo who signs in. Their secrets are made when it starts. */
export interface DemoPerson {
  readonly user: UserInput;
  /** Which of the portal's pages is theirs. */
  readonly page: 'clients' | 'suppliers' | 'staff';
  /** What there is to see as them, a word of the demo's first page. */
  readonly shows: DemoShows;
  /** Has never signed in: an activation is issued, for whoever wants to see the first time. */
  readonly isNew?: boolean;
}

export type DemoShows = 'firstTime' | 'oneAccount' | 'switcher' | 'supplier' | NonNullable<UserInput['role']>;

/** Who has a user at both publishers. */
export const travellerLogin = 'varios@cliente.example';

const everything = { sees: 'everything' } as const;

/** Clients, a supplier, and staff of each role of the fictional distributor. */
export function demoPeople(featured: {
  client: string;
  others: readonly string[];
  supplier: string;
}): DemoPerson[] {
  const partner = (login: string, name: string, ...externalIds: readonly string[]): UserInput => ({
    login,
    name,
    side: 'partner',
    partners: externalIds.map((externalId) => ({ externalId })),
  });
  const staff = (login: string, name: string, role: NonNullable<UserInput['role']>): UserInput => ({
    login,
    name,
    side: 'staff',
    role,
    sight: everything,
  });
  const follows = { partners: [featured.client, ...featured.others].map((externalId) => ({ externalId })) };
  const contacts: readonly DemoPerson[] = [
    {
      user: partner('nueva@cliente.example', 'Nadia Nueva Ficticia', featured.client),
      page: 'clients',
      shows: 'firstTime',
      isNew: true,
    },
    {
      user: partner('clara@cliente.example', 'Clara Cuentas Ficticia', featured.client),
      page: 'clients',
      shows: 'oneAccount',
    },
    {
      user: partner(travellerLogin, 'Víctor Varios Ficticio', featured.client, ...featured.others),
      page: 'clients',
      shows: 'switcher',
    },
    {
      user: partner('sofia@proveedor.example', 'Sofía Surte Ficticia', featured.supplier),
      page: 'suppliers',
      shows: 'supplier',
    },
  ];
  const ownPeople = [
    staff('visor', 'Vera Visora Ficticia', 'viewer'),
    staff('oficina', 'Olga Oficina Ficticia', 'clerk'),
    { ...staff('cobranza', 'Ciro Cobranza Ficticio', 'collector'), sight: follows },
    staff('aprueba', 'Aída Aprueba Ficticia', 'approver'),
    staff('admin', 'Alma Administra Ficticia', 'administrator'),
  ];
  return [...contacts, ...ownPeople.map((user) => ({ user, page: 'staff', shows: user.role! }) as const)];
}
