import type {
  AllocationInput,
  DocumentInput,
  DocumentLine,
  Money,
  PaymentInput,
  PublishRecord,
} from '@saldo/sdk/contract';
import { compareDecimals, multiplyDecimals, subtractDecimals, sumDecimals } from '@saldo/sdk/money';
import type {
  BusinessPartner,
  Invoice,
  InvoiceLine,
  JournalEntry,
  Payment,
  PaymentInvoice,
  SapRows,
} from './sap-business-one.types.ts';

/** What the publisher knows of its own codes. */
export interface SapCodes {
  /** Accounts of the chart that take exchange differences. */
  readonly exchangeAccounts: readonly string[];
  /** Why an entry adjusts accounts, by its OTRC code. */
  readonly reasons: Record<string, NonNullable<DocumentInput['reason']>>;
}

const isNotCanceled = (row: Invoice | Payment) => ('CANCELED' in row ? row.CANCELED : row.Canceled) === 'N';

const isPositive = (amount: string) => compareDecimals(amount, '0') > 0;

/** Clients of SAP Business One and their accounts, as records of the contract. */
export function recordsOfSap(rows: SapRows, codes: SapCodes): PublishRecord[] {
  const { localCurrency } = rows;
  return [
    ...rows.ocrd.map((partner) => partnerOf(partner, localCurrency)),
    ...rows.oinv.filter(isNotCanceled).map((invoice) => documentOf(invoice, '13', rows)),
    ...rows.orin.filter(isNotCanceled).map((invoice) => documentOf(invoice, '14', rows)),
    ...rows.ojdt
      .filter(({ TransType }) => TransType === '30')
      .flatMap((one) => adjustmentsOf(one, rows, codes)),
    ...rows.orct.filter(isNotCanceled).map((payment) => paymentOf(payment, '24', rows, codes)),
    ...rows.ovpm.filter(isNotCanceled).map((payment) => paymentOf(payment, '46', rows, codes)),
  ];
}

function partnerOf(partner: BusinessPartner, localCurrency: string): PublishRecord {
  return {
    kind: 'partner',
    externalId: partner.CardCode,
    data: {
      name: partner.CardName,
      taxId: partner.LicTradNum,
      direction: partner.CardType === 'C' ? 'receivable' : 'payable',
      creditLimit: { amount: partner.CreditLine, currency: localCurrency },
      addresses: partner.crd1.map(({ Address, AdresType, Street, City, Country }) => ({
        role: AdresType === 'B' ? 'billing' : 'shipping',
        name: Address,
        street: Street,
        city: City,
        country: Country,
      })),
      contacts: partner.ocpr.map(({ Name, Position, E_MailL }) => ({
        name: Name,
        role: Position,
        email: E_MailL,
      })),
    },
  };
}

function documentOf(invoice: Invoice, type: '13' | '14', rows: SapRows): PublishRecord {
  const { DocCur: currency, DocTotal } = invoice;
  const isLocal = currency === rows.localCurrency;
  const money = (local: string, foreign: string): Money => ({ amount: isLocal ? local : foreign, currency });
  const total = money(DocTotal, invoice.DocTotalFC);
  const vat = money(invoice.VatSum, invoice.VatSumFC);
  const externalId = `${type}:${invoice.DocEntry}`;
  const data: DocumentInput = {
    type: type === '13' ? 'invoice' : 'credit_note',
    direction: 'receivable',
    partner: { externalId: invoice.CardCode },
    number: String(invoice.DocNum),
    reference: invoice.NumAtCard,
    issueDate: invoice.TaxDate,
    dueDate: invoice.DocDueDate,
    total,
    subtotal: { amount: subtractDecimals(total.amount, vat.amount), currency },
    taxes: [{ tax: 'IGV', amount: vat }],
    lines: invoice.inv1.map((line) => lineOf(line, money)),
    metadata: userFields(invoice),
  };
  if (!isLocal) {
    data.exchangeRate = invoice.DocRate;
    data.baseTotal = { amount: DocTotal, currency: rows.localCurrency };
  }
  if (invoice.Project !== null) data.project = invoice.Project;
  if (invoice.inv6.length > 1)
    data.installments = invoice.inv6.map(({ InstlmntID, DueDate, InsTotal, InsTotalFC }) => ({
      number: InstlmntID,
      dueDate: DueDate,
      amount: money(InsTotal, InsTotalFC),
    }));
  if (type === '14')
    data.allocations = reconciled(
      ({ SrcObjTyp, SrcObjAbs }) => `${SrcObjTyp}:${SrcObjAbs}` === externalId,
      rows,
    );
  return { kind: 'document', externalId, data };
}

function lineOf(line: InvoiceLine, money: (local: string, foreign: string) => Money): DocumentLine {
  const total = money(line.LineTotal, line.TotalFrgn);
  const gross = multiplyDecimals(line.Quantity, line.PriceBefDi, 2);
  const discount = subtractDecimals(gross, total.amount);
  return {
    code: line.ItemCode,
    description: line.Dscription,
    quantity: line.Quantity,
    unit: line.unitMsr,
    unitPrice: { ...total, amount: line.PriceBefDi },
    ...(isPositive(discount) ? { discount: { ...total, amount: discount } } : {}),
    total,
  };
}

/** `U_WorkSite` is the key `WorkSite` of the metadata. */
function userFields(invoice: Invoice): Record<string, string> {
  return Object.fromEntries(
    Object.entries(invoice)
      .filter(([key]) => key.startsWith('U_'))
      .map(([key, value]) => [key.slice(2), String(value)]),
  );
}

const smaller = (a: string, b: string) => (compareDecimals(a, b) < 0 ? a : b);

/** What internal reconciliations (OITR) let a credit settle: the invoices under the same number. */
function reconciled(isCredit: (row: SapRows['itr1'][number]) => boolean, rows: SapRows): AllocationInput[] {
  return rows.itr1.filter(isCredit).flatMap((credit) =>
    rows.itr1
      .filter(({ ReconNum, SrcObjTyp }) => ReconNum === credit.ReconNum && SrcObjTyp === '13')
      .map(({ SrcObjTyp, SrcObjAbs, ReconSum }) => ({
        document: `${SrcObjTyp}:${SrcObjAbs}`,
        amount: { amount: smaller(ReconSum, credit.ReconSum), currency: rows.localCurrency },
      })),
  );
}

/** Each row of a manual entry on a partner's account is an adjustment. */
function adjustmentsOf(entry: JournalEntry, rows: SapRows, codes: SapCodes): PublishRecord[] {
  const partners = new Map(rows.ocrd.map((partner) => [partner.CardCode, partner]));
  return entry.jdt1.flatMap(({ Line_ID, ShortName, Debit, Credit }): PublishRecord[] => {
    const partner = partners.get(ShortName);
    if (partner === undefined) return [];
    const isClient = partner.CardType === 'C';
    const isIncrease = isPositive(Debit) === isClient;
    const data: DocumentInput = {
      type: 'adjustment',
      effect: isIncrease ? 'increase' : 'decrease',
      reason: codes.reasons[entry.TransCode] ?? 'other',
      direction: isClient ? 'receivable' : 'payable',
      partner: { externalId: ShortName },
      number: String(entry.TransId),
      issueDate: entry.RefDate,
      description: entry.Memo,
      total: { amount: isPositive(Debit) ? Debit : Credit, currency: rows.localCurrency },
    };
    if (!isIncrease)
      data.allocations = reconciled(
        ({ TransId, TransRowId }) => TransId === entry.TransId && TransRowId === Line_ID,
        rows,
      );
    return [{ kind: 'document', externalId: `30:${entry.TransId}:${Line_ID}`, data }];
  });
}

function paymentOf(payment: Payment, type: '24' | '46', rows: SapRows, codes: SapCodes): PublishRecord {
  const { DocCurr: currency, DocDate: date, rct1: cheques } = payment;
  const isClient = payment.DocType === 'C';
  const gain = gainOf(payment, rows, codes);
  const data: PaymentInput = {
    type: (type === '24') === isClient ? 'payment' : 'refund',
    direction: isClient ? 'receivable' : 'payable',
    partner: { externalId: payment.CardCode },
    date,
    amount: { amount: currency === rows.localCurrency ? payment.DocTotal : payment.DocTotalFC, currency },
    method: methodOf(payment),
    reference: cheques.length > 0 ? `${cheques[0]!.CheckNum}` : payment.TrsfrRef,
    allocations: payment.rct2.map((applied) => allocationOf(applied, currency, gain, rows)),
  };
  if (cheques.some(({ DueDate }) => DueDate > date)) {
    data.status = 'in_process';
    data.clearsOn = cheques
      .map(({ DueDate }) => DueDate)
      .sort()
      .at(-1)!;
  }
  return { kind: 'payment', externalId: `${type}:${payment.DocEntry}`, data };
}

function methodOf({ CashSum, CheckSum, TrsfrSum }: Payment): NonNullable<PaymentInput['method']> {
  if (isPositive(TrsfrSum)) return 'bank_transfer';
  if (isPositive(CheckSum)) return 'cheque';
  return isPositive(CashSum) ? 'cash' : 'other';
}

function allocationOf(
  applied: PaymentInvoice,
  paidIn: string,
  gain: string | undefined,
  { localCurrency, oinv, orin }: SapRows,
): AllocationInput {
  const { InvType, DocEntry, SumApplied, AppliedFC, InstId, DocRate } = applied;
  const invoices = InvType === '14' ? orin : oinv;
  const { DocCur: currency, inv6 } = invoices.find((one) => one.DocEntry === DocEntry)!;
  const allocation: AllocationInput = {
    document: `${InvType}:${DocEntry}`,
    amount: { amount: currency === localCurrency ? SumApplied : AppliedFC, currency },
    ...(inv6.length > 1 ? { installment: InstId } : {}),
  };
  if (currency === paidIn) return allocation;
  return {
    ...allocation,
    paid: { amount: SumApplied, currency: paidIn },
    rate: DocRate,
    ...(gain === undefined ? {} : { difference: { amount: gain, currency: paidIn } }),
  };
}

/** What the journal entry of a payment credits to the accounts of exchange differences; of one invoice alone, else whose would it be? */
function gainOf({ TransId, rct2 }: Payment, { ojdt }: SapRows, codes: SapCodes): string | undefined {
  const rows = ojdt.find((one) => one.TransId === TransId)?.jdt1 ?? [];
  const results = rows.filter(({ Account }) => codes.exchangeAccounts.includes(Account));
  if (rct2.length !== 1 || results.length === 0) return undefined;
  return sumDecimals(results.map(({ Debit, Credit }) => subtractDecimals(Credit, Debit)));
}
