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

/** Clients, a supplier, and staff of each role of the fictional distributor; for partners that are not there nobody. */
export function demoPeople({
  client,
  others,
  supplier,
}: {
  readonly client: string | undefined;
  readonly others: readonly string[];
  readonly supplier: string | undefined;
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
  const ofClient = (first: string): readonly DemoPerson[] => [
    {
      user: partner('nueva@cliente.example', 'Nadia Nueva Ficticia', first),
      page: 'clients',
      shows: 'firstTime',
      isNew: true,
    },
    {
      user: partner('clara@cliente.example', 'Clara Cuentas Ficticia', first),
      page: 'clients',
      shows: 'oneAccount',
    },
    {
      user: partner(travellerLogin, 'Víctor Varios Ficticio', first, ...others),
      page: 'clients',
      shows: 'switcher',
    },
  ];
  const ofSupplier = (first: string): DemoPerson => ({
    user: partner('sofia@proveedor.example', 'Sofía Surte Ficticia', first),
    page: 'suppliers',
    shows: 'supplier',
  });
  const collector = (first: string): UserInput => ({
    ...staff('cobranza', 'Ciro Cobranza Ficticio', 'collector'),
    sight: { partners: [first, ...others].map((externalId) => ({ externalId })) },
  });
  const ownPeople = [
    staff('visor', 'Vera Visora Ficticia', 'viewer'),
    staff('oficina', 'Olga Oficina Ficticia', 'clerk'),
    ...(client === undefined ? [] : [collector(client)]),
    staff('aprueba', 'Aída Aprueba Ficticia', 'approver'),
    staff('admin', 'Alma Administra Ficticia', 'administrator'),
  ];
  return [
    ...(client === undefined ? [] : ofClient(client)),
    ...(supplier === undefined ? [] : [ofSupplier(supplier)]),
    ...ownPeople.map((user) => ({ user, page: 'staff', shows: user.role! }) as const),
  ];
}
