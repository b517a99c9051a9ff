import type { SqlResult } from './connection.ts';
import type { ValueParser } from './parse-array-literal.ts';
import { valueParser } from './parse-value.ts';
import { SqlError } from './sql-error.ts';

/** A complete answer of the server, up to its last ReadyForQuery. */
export interface WireAnswer {
  /** One result per statement that succeeded. */
  readonly results: SqlResult[];
  /** The first failure, if any. */
  readonly error: SqlError | undefined;
  /** Whether the server waits for the next statement; false: it has ended. */
  readonly ready: boolean;
  /** How many statements were prepared. */
  readonly prepared: number;
  readonly notifications: readonly Notification[];
}

/** What `pg_notify` said on a channel that this session listens to. */
export interface Notification {
  readonly channel: string;
  readonly payload: string;
}

interface Column {
  readonly name: string;
  readonly parse: ValueParser;
}

const decoder = new TextDecoder();

/** Reads back-end messages of PostgreSQL's protocol 3: https://www.postgresql.org/docs/current/protocol-message-formats.html */
export function readAnswer(bytes: Uint8Array): WireAnswer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const results: SqlResult[] = [];
  const notifications: Notification[] = [];
  let error: SqlError | undefined;
  let prepared = 0;
  let ready = false;
  let columns: Column[] = [];
  let rows: Record<string, unknown>[] = [];

  for (let at = 0; at < bytes.length;) {
    const code = bytes[at];
    const start = at + 5;
    const end = at + 1 + view.getInt32(at + 1);
    switch (code) {
      case 0x54: // RowDescription
        columns = readColumns(bytes, view, start);
        rows = [];
        break;
      case 0x44: // DataRow
        rows.push(readRow(bytes, view, start, columns));
        break;
      case 0x43: // CommandComplete
        results.push({ rows, tag: readString(bytes, start, end - 1) });
        rows = [];
        columns = [];
        break;
      case 0x45: // ErrorResponse
        error ??= readError(bytes, start, end);
        break;
      case 0x5a: // ReadyForQuery
        ready = true;
        break;
      case 0x31: // ParseComplete
        prepared++;
        break;
      case 0x41: // NotificationResponse
        notifications.push(readNotification(bytes, start, end));
        break;
      case 0x49: // EmptyQueryResponse
        results.push({ rows: [], tag: '' });
        break;
      case 0x47: // CopyInResponse
      case 0x48: // CopyOutResponse
        throw new TypeError('COPY is not supported');
      default: // notices, parameters, completions that carry nothing needed
    }
    at = end;
  }
  return { results, error, ready, prepared, notifications };
}

function readColumns(bytes: Uint8Array, view: DataView, start: number): Column[] {
  const columns: Column[] = [];
  let at = start + 2;
  for (let index = view.getUint16(start); index > 0; index--) {
    const end = bytes.indexOf(0, at);
    columns.push({
      name: readString(bytes, at, end),
      parse: valueParser(view.getUint32(end + 7)),
    });
    at = end + 19;
  }
  return columns;
}

function readRow(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  columns: readonly Column[],
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  let at = start + 2;
  for (const column of columns) {
    const length = view.getInt32(at);
    at += 4;
    if (length === -1) {
      row[column.name] = null;
      continue;
    }
    row[column.name] = column.parse(readString(bytes, at, at + length));
    at += length;
  }
  return row;
}

function readNotification(bytes: Uint8Array, start: number, end: number): Notification {
  const channel = start + 4; // behind the process id
  const channelEnd = bytes.indexOf(0, channel);
  return {
    channel: readString(bytes, channel, channelEnd),
    payload: readString(bytes, channelEnd + 1, end - 1),
  };
}

/** https://www.postgresql.org/docs/current/protocol-error-fields.html */
function readError(bytes: Uint8Array, start: number, end: number): SqlError {
  const fields = new Map<string, string>();
  for (let at = start; at < end && bytes[at] !== 0;) {
    const stop = bytes.indexOf(0, at + 1);
    fields.set(String.fromCharCode(bytes[at] ?? 0), readString(bytes, at + 1, stop));
    at = stop + 1;
  }
  return new SqlError({
    severity: fields.get('V') ?? fields.get('S') ?? 'ERROR',
    code: fields.get('C') ?? 'XX000',
    message: fields.get('M') ?? 'unknown error',
    detail: fields.get('D'),
    hint: fields.get('H'),
    where: fields.get('W'),
    schema: fields.get('s'),
    table: fields.get('t'),
    column: fields.get('c'),
    constraint: fields.get('n'),
  });
}

/** Most values are a few ASCII characters, for which a call of `TextDecoder` costs more than the loop. */
function readString(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 32) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}
