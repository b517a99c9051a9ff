import { quotedList } from '../quoted-list.ts';
import { Refused } from '../refused.ts';

/** What a column of a table can hold. */
export type TableField =
  | 'externalId'
  | 'type'
  | 'direction'
  | 'partner'
  | 'taxId'
  | 'name'
  | 'series'
  | 'number'
  | 'issueDate'
  | 'dueDate'
  | 'total'
  | 'subtotal'
  | 'currency'
  | 'reference'
  | 'description';

/** What a column of a table can hold, as a list. */
export const tableFields = [
  'externalId',
  'type',
  'direction',
  'partner',
  'taxId',
  'name',
  'series',
  'number',
  'issueDate',
  'dueDate',
  'total',
  'subtotal',
  'currency',
  'reference',
  'description',
] as const satisfies readonly TableField[];

/** Where each field stands, by the index of its column. */
export type Columns = ReadonlyMap<TableField, number>;

// Words without accents, case and punctuation, as people head the columns of what they export.
const words: Record<TableField, string> = {
  externalId: 'externalid id documentid iddocumento uuid clave claveacceso',
  type: 'type documenttype tipo tipodocumento tipodecomprobante tipocomprobante clase',
  direction: 'direction direccion direcao',
  partner:
    'partner partnerid customerid clientid supplierid vendorid accountcode codigocliente codcliente idcliente codigoproveedor clientecodigo codigo',
  taxId:
    'taxid vat vatid vatnumber tin rfc ruc cuit cuil rut nit cnpj cpf identificacion identificador nif cif rucdni',
  name: 'name customer client partnername customername clientname supplier suppliername vendor cliente nombre razonsocial nombrecliente proveedor nombreproveedor fornecedor nome denominacion titular',
  series: 'series serie prefijo prefix puntodeventa ptovta',
  number:
    'number no invoice invoiceno invoicenumber document documentno documentnumber numero nro num folio factura nrofactura numerofactura nrodocumento numerodocumento comprobante nrocomprobante documento numerocomprobante',
  issueDate:
    'date issuedate invoicedate documentdate fecha fechaemision fechadeemision emision fechafactura fechadocumento data dataemissao dataemissão',
  dueDate:
    'due duedate maturity fechavencimiento vencimiento fechadevencimiento fvencimiento vence vto fechavto datavencimento vencimento',
  total:
    'total amount totalamount grandtotal importe importetotal monto montototal valor valortotal totalfactura amountdue',
  subtotal: 'subtotal net netamount neto importeneto baseimponible base gravado',
  currency: 'currency currencycode moneda divisa moeda codmoneda',
  reference: 'reference ref referencia po purchaseorder ordendecompra ordencompra oc',
  description: 'description descripcion concepto detalle glosa memo descricao observaciones',
};

const guesses: ReadonlyMap<string, TableField> = new Map(
  Object.entries(words).flatMap(([field, list]) =>
    list.split(' ').map((word) => [word, field as TableField] as const),
  ),
);

/** The columns that a first row names, by the words that people use; the first of two of one kind. */
export function guessColumns(header: readonly string[]): Columns {
  const columns = new Map<TableField, number>();
  for (const [index, cell] of header.entries()) {
    const field = guesses.get(bare(cell));
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  }
  return columns;
}

/** The columns that were declared, found in the first row; those that were not are guessed. Refuses one that is not there. */
export function declaredColumns(
  header: readonly string[],
  declared: Readonly<Partial<Record<TableField, string>>>,
): Columns {
  const found = Object.entries(declared).map(([field, name]) => {
    const [index] = headedAs(header, name);
    if (index !== undefined) return [field as TableField, index] as const;
    throw new Refused(
      'invalid',
      `it has no column ${quotedList([name])}, which was declared for ${field}; it has ${quotedList(header)}`,
    );
  });
  const taken = new Set(found.map(([, index]) => index));
  const others = header.map((cell, index) => (taken.has(index) ? '' : cell));
  return new Map([...guessColumns(others), ...found]);
}

/** The columns that bear a name. */
export function headedAs(header: readonly string[], name: string): number[] {
  return header.flatMap((cell, index) => (bare(cell) === bare(name) ? [index] : []));
}

/** The columns whose names people use for a field. */
export function guessesOf(header: readonly string[], field: TableField): number[] {
  return header.flatMap((cell, index) => (guesses.get(bare(cell)) === field ? [index] : []));
}

/** Tells whether columns make a table of documents, and not one of a bank's entries or of anything else. */
export function areOfDocuments(columns: Columns): boolean {
  const has = (...fields: TableField[]) => fields.some((field) => columns.has(field));
  return has('total') && has('issueDate') && has('externalId', 'number') && has('partner', 'taxId', 'name');
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
