import type { UserInput } from '@saldo/sdk/contract';

const long =
  'María de los Ángeles Fernández de Córdoba y Benavides de la Fuente Ficticia, representante de Distribuciones Ejemplo';

const contact = (login: string, name: string, ...externalIds: readonly string[]): UserInput => ({
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
  sight: { sees: 'everything' },
});

/** Those who sign in at the demo's portal, of each kind and with a name that is far too long. */
export const storyPeople: readonly UserInput[] = [
  contact('rosa@tornillo.example', 'Rosa Ficticia', 'CLI-001'),
  {
    ...contact('bruno@varios.example', 'Bruno Ficticio', 'CLI-001', 'CLI-002', 'CLI-003'),
    language: 'es-MX',
  },
  contact('sofia@proveedor.example', 'Sofía Ficticia', 'PRV-001'),
  { ...contact('antigua@cliente.example', 'Zoila Ficticia', 'CLI-002'), disabled: true },
  contact(
    'maria.de.los.angeles.fernandez.de.cordoba@distribuciones-ejemplo-del-norte.example',
    long,
    'CLI-003',
  ),
  staff('visor', 'Vera Ficticia', 'viewer'),
  { ...staff('oficina', 'Olga Ficticia', 'clerk'), addedRights: ['approve'] },
  {
    ...staff('cobranza', 'Ciro Ficticio', 'collector'),
    sight: { partners: ['CLI-001', 'CLI-002', 'CLI-003'].map((externalId) => ({ externalId })) },
  },
  staff('aprueba', 'Aída Ficticia', 'approver'),
];

/** Who administers them. */
export const storyAdministrator = staff('carola@cordillera.example', 'Carola Ejemplo', 'administrator');
