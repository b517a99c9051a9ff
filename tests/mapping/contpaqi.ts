import type {
  AllocationInput,
  Direction,
  DocumentInput,
  DocumentLine,
  Money,
  PaymentInput,
  PublishRecord,
} from '@saldo/sdk/contract';
import { multiplyDecimals, negateDecimal, subtractDecimals } from '@saldo/sdk/money';
import type { CargoAbono, Cliente, ContpaqiRows, Documento, Movimiento } from './contpaqi.types.ts';

/** What only the publisher knows of its catalogues. */
export interface ContpaqiCodes {
  /** Why concepts of the types 12 and 26 adjust accounts, by CCODIGOCONCEPTO. */
  readonly reasons: Record<string, NonNullable<DocumentInput['reason']>>;
  /** What CTEXTOEXTRA1 is used for, as a key of the metadata. */
  readonly extra: string;
}

type Kind =
  | { readonly as: 'document'; readonly type: DocumentInput['type']; readonly direction: Direction }
  | { readonly as: 'payment'; readonly type: 'payment' | 'refund'; readonly direction: Direction };

const client = { direction: 'receivable' } as const;
const supplier = { direction: 'payable' } as const;

/** By admDocumentosModelo. What is none moves no account (orders, stock), or books an exchange (28 to 31). */
const KINDS: Record<number, Kind> = {
  4: { as: 'document', type: 'invoice', ...client },
  5: { as: 'document', type: 'credit_note', ...client },
  7: { as: 'document', type: 'credit_note', ...client },
  8: { as: 'payment', type: 'refund', ...client },
  9: { as: 'payment', type: 'payment', ...client },
  12: { as: 'document', type: 'adjustment', ...client },
  13: { as: 'document', type: 'debit_note', ...client },
  19: { as: 'document', type: 'invoice', ...supplier },
  20: { as: 'document', type: 'credit_note', ...supplier },
  22: { as: 'document', type: 'credit_note', ...supplier },
  23: { as: 'payment', type: 'payment', ...supplier },
};

/** What is not cancelled in CONTPAQi Comercial, as records of the contract. */
export function recordsOfContpaqi(rows: ContpaqiRows, codes: ContpaqiCodes): PublishRecord[] {
  const records = rows.admDocumentos
    .filter(({ CCANCELADO: cancelled }) => cancelled === 0)
    .flatMap((document): PublishRecord[] => {
      const kind = KINDS[document.CIDDOCUMENTODE];
      if (kind === undefined) return [];
      return kind.as === 'document'
        ? [documentOf(document, kind, rows, codes)]
        : [paymentOf(document, kind, rows)];
    });
  return [...rows.admClientes.map((one) => partnerOf(one, rows)), ...records];
}

const idOf = (id: number) => String(id);

function partnerOf(row: Cliente, rows: ContpaqiRows): PublishRecord {
  const isClient = row.CTIPOCLIENTE !== 3;
  return {
    kind: 'partner',
    externalId: row.CCODIGOCLIENTE,
    data: {
      name: row.CRAZONSOCIAL,
      taxId: row.CRFC,
      direction: row.CTIPOCLIENTE === 2 ? 'both' : isClient ? 'receivable' : 'payable',
      ...(row.CEMAIL1 === '' ? {} : { email: row.CEMAIL1 }),
      ...(isClient
        ? {
            creditLimit: {
              amount: row.CLIMITECREDITOCLIENTE,
              currency: currencyOf(rows, rows.admParametros.CIDMONEDABASE),
            },
          }
        : {}),
    },
  };
}

function documentOf(
  row: Documento,
  { type, direction }: Extract<Kind, { as: 'document' }>,
  rows: ContpaqiRows,
  codes: ContpaqiCodes,
): PublishRecord {
  const { CIDDOCUMENTO: id, CTOTAL: total } = row;
  const currency = currencyOf(rows, row.CIDMONEDA);
  const money = (amount: string): Money => ({ amount, currency });
  const isAdjustment = type === 'adjustment';
  const settles = isAdjustment || type === 'credit_note';
  const uuid = rows.admFoliosDigitales.find(({ CIDDOCTO: of }) => of === id)?.CUUID;
  const lines = rows.admMovimientos.filter(({ CIDDOCUMENTO: of }) => of === id);
  const data: DocumentInput = {
    type,
    direction,
    partner: { externalId: codeOf(rows, row) },
    ...(row.CSERIEDOCUMENTO === '' ? {} : { series: row.CSERIEDOCUMENTO }),
    number: row.CFOLIO,
    issueDate: row.CFECHA,
    ...(isDay(row.CFECHAVENCIMIENTO) ? { dueDate: row.CFECHAVENCIMIENTO } : {}),
    total: money(total),
    ...(row.CREFERENCIA === '' ? {} : { reference: row.CREFERENCIA }),
    ...(uuid === undefined ? {} : { fiscal: { scheme: 'cfdi-uuid', value: uuid } }),
    ...(isAdjustment
      ? { effect: 'decrease', reason: codes.reasons[conceptOf(rows, row)] ?? 'other' }
      : detailOf(row, rows, money)),
    ...(lines.length > 0 ? { lines: lines.map((line) => lineOf(line, rows, money)) } : {}),
    ...(row.CTEXTOEXTRA1 === '' ? {} : { metadata: { [codes.extra]: row.CTEXTOEXTRA1 } }),
    ...(settles ? { allocations: allocationsOf(id, rows) } : {}),
  };
  return { kind: 'document', externalId: idOf(id), data };
}

function detailOf(
  row: Documento,
  rows: ContpaqiRows,
  money: (amount: string) => Money,
): Partial<DocumentInput> {
  const subtotal = money(subtractDecimals(row.CNETO, row.CDESCUENTOMOV));
  const isForeign = row.CIDMONEDA !== rows.admParametros.CIDMONEDABASE;
  const early = row.CDESCUENTOPRONTOPAGO;
  return {
    subtotal,
    taxes: [
      {
        tax: rows.admParametros.CNOMBREIMPUESTO1,
        rate: fractionOf(row.CPORCENTAJEIMPUESTO1),
        base: subtotal,
        amount: money(row.CIMPUESTO1),
      },
    ],
    ...(isForeign ? { exchangeRate: row.CTIPOCAMBIO } : {}),
    ...(early === '0'
      ? {}
      : { paymentTerms: { earlyPayment: [{ until: row.CFECHAPRONTOPAGO, rate: fractionOf(early) }] } }),
  };
}

function lineOf(row: Movimiento, rows: ContpaqiRows, money: (amount: string) => Money): DocumentLine {
  const product = rows.admProductos.find(({ CIDPRODUCTO: id }) => id === row.CIDPRODUCTO)!;
  return {
    code: product.CCODIGOPRODUCTO,
    description: product.CNOMBREPRODUCTO,
    quantity: row.CUNIDADESCAPTURADAS,
    unitPrice: money(row.CPRECIOCAPTURADO),
    ...(row.CDESCUENTO1 === '0.00' ? {} : { discount: money(row.CDESCUENTO1) }),
    total: money(subtractDecimals(row.CNETO, row.CDESCUENTO1)),
  };
}

/** SAT's codes of forms of payment. */
const METHODS: Record<string, PaymentInput['method']> = {
  '01': 'cash',
  '02': 'cheque',
  '03': 'bank_transfer',
};

function paymentOf(
  row: Documento,
  { type, direction }: Extract<Kind, { as: 'payment' }>,
  rows: ContpaqiRows,
): PublishRecord {
  const { CIDDOCUMENTO: id } = row;
  const uuid = rows.admFoliosDigitales.find(({ CIDDOCTO: of }) => of === id)?.CUUID;
  return {
    kind: 'payment',
    externalId: idOf(id),
    data: {
      type,
      direction,
      partner: { externalId: codeOf(rows, row) },
      date: row.CFECHA,
      amount: { amount: row.CTOTAL, currency: currencyOf(rows, row.CIDMONEDA) },
      method: METHODS[row.CMETODOPAG] ?? 'other',
      reference: row.CREFERENCIA,
      allocations: allocationsOf(id, rows),
      ...(uuid === undefined ? {} : { fiscal: { scheme: 'cfdi-uuid', value: uuid } }),
    },
  };
}

/** What a document settles. Of a credit and the money that pays it out, the money settles. */
function allocationsOf(id: number, rows: ContpaqiRows): AllocationInput[] {
  return rows.admAsocCargosAbonos.flatMap((pair) => {
    const other = pair.CIDDOCUMENTOABONO === id ? pair.CIDDOCUMENTOCARGO : pair.CIDDOCUMENTOABONO;
    if (pair.CIDDOCUMENTOABONO !== id && pair.CIDDOCUMENTOCARGO !== id) return [];
    return isRefund(rows, other) ? [] : [allocationOf(pair, id, other, rows)];
  });
}

function allocationOf(pair: CargoAbono, id: number, settled: number, rows: ContpaqiRows): AllocationInput {
  const money = (of: number): Money => ({
    amount: pair.CIDDOCUMENTOABONO === of ? pair.CIMPORTEABONO : pair.CIMPORTECARGO,
    currency: currencyOf(rows, rowOf(rows, of).CIDMONEDA),
  });
  const [amount, paid] = [money(settled), money(id)];
  const allocation = { document: idOf(settled), amount };
  if (amount.currency === paid.currency) return allocation;
  const exchange = rows.admDocumentos.find(({ CIDDOCUMENTO: of }) => of === pair.CIDUTILIDADPERDIDACAMB);
  // What was gained is 28 of a client, 30 of a supplier; 29 and 31 are what was lost.
  const isLoss = exchange !== undefined && exchange.CIDDOCUMENTODE % 2 === 1;
  return {
    ...allocation,
    paid,
    ...(exchange === undefined
      ? {}
      : {
          difference: {
            amount: isLoss ? negateDecimal(exchange.CTOTAL) : exchange.CTOTAL,
            currency: paid.currency,
          },
        }),
  };
}

const rowOf = (rows: ContpaqiRows, id: number) =>
  rows.admDocumentos.find(({ CIDDOCUMENTO: of }) => of === id)!;

function isRefund(rows: ContpaqiRows, id: number): boolean {
  return KINDS[rowOf(rows, id).CIDDOCUMENTODE]?.type === 'refund';
}

const currencyOf = (rows: ContpaqiRows, id: number) =>
  rows.admMonedas.find(({ CIDMONEDA: of }) => of === id)!.CCLAVESAT;

const codeOf = (rows: ContpaqiRows, { CIDCLIENTEPROVEEDOR: id }: Documento) =>
  rows.admClientes.find(({ CIDCLIENTEPROVEEDOR: of }) => of === id)!.CCODIGOCLIENTE;

const conceptOf = (rows: ContpaqiRows, { CIDCONCEPTODOCUMENTO: id }: Documento) =>
  rows.admConceptos.find(({ CIDCONCEPTODOCUMENTO: of }) => of === id)!.CCODIGOCONCEPTO;

/** An empty day is that from which the database counts. */
const isDay = (day: string) => day !== '1899-12-30';

const fractionOf = (percent: string) => multiplyDecimals(percent, '0.01', 4);
