/** A record with its place in the whole run and its JSON. */
export interface Prepared<R> {
  index: number;
  record: R;
  json: string;
}

// The server takes 8 MiB; the rest is for the envelope.
const maxBytes = 8 * 1024 * 1024 - 1024;

/**
 * Cuts records into batches of at most `size` records and 8 MiB of JSON. Takes from the source only what the batch asked
 * for needs, and one record more where bytes decide. What came before an error of the source is a batch still; then the
 * error is thrown. Closes the source when it is closed itself.
 */
export async function* batches<R>(
  records: AsyncIterable<R> | Iterable<R>,
  size: number,
): AsyncGenerator<Prepared<R>[], void, undefined> {
  const encoder = new TextEncoder();
  let batch: Prepared<R>[] = [];
  let bytes = 0;
  let index = 0;
  let failure: { error: unknown } | undefined;
  const cut = (): Prepared<R>[] => {
    const full = batch;
    batch = [];
    bytes = 0;
    return full;
  };
  try {
    for await (const record of records) {
      const json = JSON.stringify(record);
      const length = encoder.encode(json).length + 1;
      if (batch.length > 0 && bytes + length > maxBytes) yield cut();
      batch.push({ index, record, json });
      bytes += length;
      index += 1;
      if (batch.length === size) yield cut();
    }
  } catch (error) {
    failure = { error };
  }
  if (batch.length > 0) yield batch;
  if (failure) throw failure.error;
}

/** The one batch of what has to go in one request. Throws `RangeError` where there are several, before any is given. */
export async function* onlyBatch<R>(
  all: AsyncIterable<Prepared<R>[]>,
): AsyncGenerator<Prepared<R>[], void, undefined> {
  let only: Prepared<R>[] | undefined;
  for await (const batch of all) {
    if (only !== undefined)
      throw new RangeError('With atomic there may be 1,000 records at most, and 8 MiB of JSON.');
    only = batch;
  }
  if (only !== undefined) yield only;
}
