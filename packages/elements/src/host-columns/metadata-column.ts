import { html } from 'lit';
import type { Format } from '../format/format.ts';
import type { Column } from '../table/column.ts';
import { given } from '../templates/given.ts';

/** A record with what the publisher's system knows of it besides. */
export interface Described {
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

/** What the values of a key are; one that is something else is shown as it came. */
type MetadataType = 'text' | 'date' | 'number';

export interface MetadataColumns {
  readonly format: Format;
  /** Headings by key. */
  readonly labels: Readonly<Record<string, string>>;
}

// No more decimals than a formatted number shows.
const number = /^-?\d{1,30}(\.\d{1,6})?$/;

const written = /^metadata\.(?<key>[^:]+)(?::(?<type>date|number))?$/;

/** The column of one key of the metadata, `metadata.project` or `metadata.delivered:date`; undefined of another id. */
export function metadataColumn(
  id: string,
  { format, labels }: MetadataColumns,
): Column<Described> | undefined {
  const { key, type = 'text' } = written.exec(id)?.groups ?? {};
  if (key === undefined) return undefined;
  return {
    id: `metadata.${key}`,
    header: (Object.hasOwn(labels, key) && labels[key]) || key,
    cell: ({ metadata }) => shown(format, type as MetadataType, own(metadata, key)),
    ...{ hideBelow: 'm', card: 'line', given: 'company' },
    ...(type === 'number' ? { align: 'end' } : {}),
  };
}

function own(metadata: Described['metadata'], key: string): string {
  return metadata !== undefined && Object.hasOwn(metadata, key) ? metadata[key]! : '';
}

function shown(format: Format, type: MetadataType, value: string): unknown {
  if (value === '') return given(value);
  if (type === 'date') return html`<span class="date">${format.date(value)}</span>`;
  if (type === 'number' && number.test(value))
    return html`<span class="amount">${format.amount(value)}</span>`;
  return given(value);
}
