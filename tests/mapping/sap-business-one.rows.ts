import type { Invoice, JournalEntry, Payment, SapRows } from './sap-business-one.types.ts';

const document: Pick<Invoice, 'CANCELED' | 'CardCode' | 'NumAtCard' | 'Project' | 'inv1' | 'inv6'> = {
  CANCELED: 'N',
  CardCode: 'C20000',
  NumAtCard: 'OC 88',
  Project: null,
  inv1: [],
  inv6: [],
};

const inSoles = { DocCur: 'PEN', DocRate: '0', DocTotalFC: '0', VatSumFC: '0' };

const payment: Omit<Payment, 'DocEntry' | 'TransId' | 'DocDate' | 'DocTotal'> = {
  Canceled: 'N',
  DocType: 'C',
  CardCode: 'C20000',
  DocCurr: 'PEN',
  DocTotalFC: '0',
  CashSum: '0',
  CheckSum: '0',
  TrsfrSum: '0',
  TrsfrRef: '',
  rct1: [],
  rct2: [],
};

const entry = (
  id: number,
  type: string,
  code: string,
  date: string,
  rows: [account: string, name: string, debit: string, credit: string][],
): JournalEntry => ({
  TransId: id,
  TransType: type,
  TransCode: code,
  RefDate: date,
  Memo: code === 'WOFF' ? 'Cents of a transfer' : '',
  jdt1: rows.map(([Account, ShortName, Debit, Credit], i) => ({
    Line_ID: i,
    Account,
    ShortName,
    Debit,
    Credit,
  })),
});

/** A school that buys in dollars and in soles. */
export const sapRows: SapRows = {
  localCurrency: 'PEN',
  ocrd: [
    {
      CardCode: 'C20000',
      CardName: 'Colegio Imaginario',
      CardType: 'C',
      LicTradNum: '20777777771',
      CreditLine: '10000.00',
      crd1: [
        { Address: 'Main', AdresType: 'B', Street: 'Av. Ficticia 123', City: 'Lima', Country: 'PE' },
        { Address: 'Workshop', AdresType: 'S', Street: 'Jr. Inventado 7', City: 'Callao', Country: 'PE' },
      ],
      ocpr: [{ Name: 'Rosa Ficticia', Position: 'Treasury', E_MailL: 'rosa@colegio.example' }],
    },
  ],
  oinv: [
    {
      ...document,
      DocEntry: 501,
      DocNum: 10501,
      DocDate: '2026-01-15',
      TaxDate: '2026-01-15',
      DocDueDate: '2026-02-14',
      DocCur: 'USD',
      DocRate: '3.700000',
      DocTotal: '2183.00',
      DocTotalFC: '590.00',
      VatSum: '333.00',
      VatSumFC: '90.00',
      Project: 'LAB',
      inv1: [
        {
          ItemCode: 'MIC-40',
          Dscription: 'Microscope 40x',
          Quantity: '5.000000',
          unitMsr: 'UN',
          PriceBefDi: '110.000000',
          LineTotal: '1850.00',
          TotalFrgn: '500.00',
        },
      ],
      U_Campus: 'North',
    },
    {
      ...document,
      ...inSoles,
      DocEntry: 502,
      DocNum: 10502,
      DocDate: '2026-01-20',
      TaxDate: '2026-01-20',
      DocDueDate: '2026-03-20',
      DocTotal: '1180.00',
      VatSum: '180.00',
      inv6: [
        { InstlmntID: 1, DueDate: '2026-02-20', InsTotal: '590.00', InsTotalFC: '0' },
        { InstlmntID: 2, DueDate: '2026-03-20', InsTotal: '590.00', InsTotalFC: '0' },
      ],
    },
  ],
  orin: [
    {
      ...document,
      ...inSoles,
      DocEntry: 61,
      DocNum: 20061,
      DocDate: '2026-02-05',
      TaxDate: '2026-02-05',
      DocDueDate: '2026-02-05',
      DocTotal: '236.00',
      VatSum: '36.00',
    },
  ],
  orct: [
    {
      ...payment,
      DocEntry: 801,
      TransId: 9001,
      DocDate: '2026-02-10',
      DocTotal: '1504.00',
      TrsfrSum: '1504.00',
      TrsfrRef: 'OP 5501',
      rct2: [
        {
          InvType: '13',
          DocEntry: 501,
          InstId: 1,
          SumApplied: '1504.00',
          AppliedFC: '400.00',
          DocRate: '3.760000',
        },
      ],
    },
    {
      ...payment,
      DocEntry: 802,
      TransId: 9002,
      DocDate: '2026-02-19',
      DocTotal: '589.50',
      TrsfrSum: '589.50',
      TrsfrRef: 'OP 5533',
      rct2: [{ InvType: '13', DocEntry: 502, InstId: 1, SumApplied: '589.50', AppliedFC: '0', DocRate: '0' }],
    },
    {
      ...payment,
      DocEntry: 803,
      TransId: 9003,
      DocDate: '2026-03-01',
      DocTotal: '590.00',
      CheckSum: '590.00',
      rct1: [{ DueDate: '2026-03-31', CheckNum: 42 }],
      rct2: [{ InvType: '13', DocEntry: 502, InstId: 2, SumApplied: '590.00', AppliedFC: '0', DocRate: '0' }],
    },
  ],
  ovpm: [
    {
      ...payment,
      DocEntry: 301,
      TransId: 9004,
      DocDate: '2026-02-25',
      DocTotal: '236.00',
      CashSum: '236.00',
      rct2: [{ InvType: '14', DocEntry: 61, InstId: 1, SumApplied: '236.00', AppliedFC: '0', DocRate: '0' }],
    },
  ],
  ojdt: [
    entry(9001, '24', '', '2026-02-10', [
      ['1041', '1041', '1504.00', '0'],
      ['1212', 'C20000', '0', '1480.00'],
      ['7760', '7760', '0', '24.00'],
    ]),
    entry(9010, '30', 'WOFF', '2026-02-28', [
      ['6590', '6590', '0.50', '0'],
      ['1212', 'C20000', '0', '0.50'],
    ]),
  ],
  itr1: [
    { ReconNum: 71, TransId: 9010, TransRowId: 1, SrcObjTyp: '30', SrcObjAbs: 9010, ReconSum: '0.50' },
    { ReconNum: 71, TransId: 8502, TransRowId: 0, SrcObjTyp: '13', SrcObjAbs: 502, ReconSum: '0.50' },
  ],
};
