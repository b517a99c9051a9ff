import type { UserInput } from '@saldo/sdk/contract';

/** Somebody of the demo who signs in. Their secrets are made when it starts. */
export interface DemoPerson {
  readonly user: UserInput;
  /** Has never signed in: an activation is issued, for whoever wants to see the first time. */
  readonly isNew?: boolean;
}

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
  return [
    { user: partner('nueva@cliente.example', 'Nadia Nueva Ficticia', featured.client), isNew: true },
    { user: partner('clara@cliente.example', 'Clara Cuentas Ficticia', featured.client) },
    {
      user: partner('varios@cliente.example', 'Víctor Varios Ficticio', featured.client, ...featured.others),
    },
    { user: partner('sofia@proveedor.example', 'Sofía Surte Ficticia', featured.supplier) },
    { user: staff('visor', 'Vera Visora Ficticia', 'viewer') },
    { user: staff('oficina', 'Olga Oficina Ficticia', 'clerk') },
    {
      user: {
        ...staff('cobranza', 'Ciro Cobranza Ficticio', 'collector'),
        sight: { partners: [featured.client, ...featured.others].map((externalId) => ({ externalId })) },
      },
    },
    { user: staff('aprueba', 'Aída Aprueba Ficticia', 'approver') },
    { user: staff('admin', 'Alma Administra Ficticia', 'administrator') },
  ];
}
