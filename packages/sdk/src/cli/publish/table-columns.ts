import { z } from 'zod';
import { tableFields as fields } from '../../import/table/columns.ts';

const sentence = `takes pairs such as total=Importe, separated by commas; fields are ${fields.join(', ')}`;

/** The value of `--columns`: `total=Importe,number=Comprobante`. */
export const columnsOf = z
  .string()
  .transform((written) =>
    Object.fromEntries(
      written.split(',').map((pair) => {
        const equals = pair.indexOf('=');
        return [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()];
      }),
    ),
  )
  .pipe(z.partialRecord(z.enum(fields, sentence), z.string().min(1, sentence), sentence));
