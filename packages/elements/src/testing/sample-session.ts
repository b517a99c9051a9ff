import type { Session } from '@saldo/sdk/contract';

/** The day on which everything in tests and pictures happens. */
export const sampleToday = '2026-04-12';

export const samplePartner = {
  id: '01932f6e-0000-7000-8000-000000000011',
  externalId: 'C-0001',
  name: 'Ferretería El Tornillo Ficticio',
};

/** A client of a fictional distributor, permitted everything. */
export const sampleSession = {
  id: '01932f6e-0000-7000-8000-000000000018',
  publisher: {
    id: '01932f6e-0000-7000-8000-000000000010',
    name: 'Distribuidora Andina Ficticia',
    taxId: '20999999990',
    country: 'PE',
    timeZone: 'America/Lima',
    revision: 1,
    currencies: [
      { code: 'PEN', decimals: 2 },
      { code: 'USD', decimals: 2 },
      { code: 'CLP', decimals: 0 },
    ],
    contact: {
      name: 'Cobranzas',
      email: 'cobranzas@andina.example',
      phone: '+51 1 555 0100',
      hours: 'Lun–vie 9:00–18:00',
    },
    depositAccounts: [
      {
        id: 'bcp-pen',
        bankName: 'Banco Ficticio del Pacífico',
        holder: 'Distribuidora Andina Ficticia S.A.C.',
        currency: 'PEN',
        accountNumber: '193-0000000-0-01',
        identifiers: [{ scheme: 'CCI', value: '00219300000000000101' }],
      },
      {
        id: 'bcp-usd',
        bankName: 'Banco Ficticio del Pacífico',
        holder: 'Distribuidora Andina Ficticia S.A.C.',
        currency: 'USD',
        accountNumber: '193-0000000-1-02',
        identifiers: [{ scheme: 'CCI', value: '00219300000000010202' }],
      },
    ],
  },
  partner: { ...samplePartner, taxId: '20888888881', direction: 'receivable' },
  actor: { kind: 'contact', side: 'partner', name: 'Ana Ficticia' },
  user: { externalId: 'ana', name: 'Ana Ficticia' },
  operations: [
    'getSession',
    'listDocuments',
    'summarizeDocuments',
    'getDocument',
    'getStatement',
    'listPayments',
    'getPayment',
    'listPaymentReports',
    'createPaymentReport',
    'getPaymentReport',
    'listThreads',
    'createThread',
    'getThread',
    'listMessages',
    'createMessage',
    'markThreadRead',
    'createFile',
    'getFile',
    'getFileContent',
  ],
  today: sampleToday,
  expiresAt: '2026-04-12T20:00:00.000Z',
} satisfies Session;
