import type { PublisherInput } from '@saldo/sdk/contract';

const holder = 'Distribuidora Cordillera Ficticia S.A.C.';

/** A distributor of hardware in Lima that does not exist. The tax id has a RUC's length and a check digit that no RUC has. */
export const demoPublisher: PublisherInput = {
  name: holder,
  taxId: '20999999990',
  country: 'PE',
  timeZone: 'America/Lima',
  currencies: [
    { code: 'PEN', decimals: 2 },
    { code: 'USD', decimals: 2 },
    { code: 'CLP', decimals: 0 },
  ],
  contact: {
    name: 'Créditos y Cobranzas',
    email: 'cobranzas@cordillera.example',
    phone: '+51 1 555 0100',
    hours: 'Lunes a viernes, 8:30 a 17:30',
  },
  depositAccounts: [
    {
      id: 'bfp-pen',
      bankName: 'Banco Ficticio del Pacífico',
      holder,
      currency: 'PEN',
      accountNumber: '000-1234567-0-00',
      identifiers: [{ scheme: 'CCI', value: '00000000123456700000' }],
      note: 'Indique el número de factura como referencia.',
    },
    {
      id: 'bia-pen',
      bankName: 'Banco Imaginario Andino',
      holder,
      currency: 'PEN',
      accountNumber: '0000-0000-0100200300',
      identifiers: [{ scheme: 'CCI', value: '00000000010020030000' }],
    },
    {
      id: 'bfp-usd',
      bankName: 'Banco Ficticio del Pacífico',
      holder,
      currency: 'USD',
      accountNumber: '000-7654321-1-00',
      identifiers: [
        { scheme: 'CCI', value: '00000000765432100000' },
        { scheme: 'SWIFT', value: 'FICTPEPLXXX' },
      ],
    },
    {
      id: 'bsa-clp',
      bankName: 'Banco Supuesto Austral',
      holder: 'Cordillera Ficticia Chile SpA',
      currency: 'CLP',
      accountNumber: '00-000-12345-67',
      note: 'Cuenta corriente en Santiago. Avise el depósito el mismo día.',
    },
  ],
};

/** Clerks of the publisher who answer. */
export const demoClerks = ['Lucía Ejemplo', 'Martín Supuesto', 'Rosa Inventada'] as const;
