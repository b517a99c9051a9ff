import { cfdi } from './cfdi/cfdi.ts';
import { cii } from './cii/cii.ts';
import { dte } from './dte/dte.ts';
import { pdf } from './pdf/pdf.ts';
import type { Reader } from './reader.ts';
import { records } from './records/records.ts';
import { retenciones } from './retenciones/retenciones.ts';
import { sunat } from './sunat/sunat.ts';
import { table } from './table/table.ts';
import { ubl } from './ubl/ubl.ts';
import { workbook } from './workbook/workbook.ts';

/** All readers. The first that recognises a file reads it. */
export const readers: readonly Reader[] = [
  records,
  cfdi,
  retenciones,
  ubl,
  sunat,
  cii,
  dte,
  pdf,
  workbook,
  table,
];
