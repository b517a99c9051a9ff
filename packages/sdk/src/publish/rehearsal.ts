import type { PublishAssumption, PublishRecord } from '../generated/contract.ts';
import { EarlierRecords } from '../preview/earlier-records.ts';

/** What the requests of one preview know of each other. */
export class Rehearsal {
  readonly #earlier = new EarlierRecords(Infinity);
  readonly #newFiles: ReadonlySet<string>;

  constructor(newFiles: ReadonlySet<string> = new Set()) {
    this.#newFiles = newFiles;
  }

  /** What a request of these records has to assume; undefined where that is nothing. */
  assumingFor(batch: readonly PublishRecord[]): PublishAssumption | undefined {
    const records = this.#earlier.namedBy(batch);
    const files = [...batch, ...records].flatMap((record) =>
      'data' in record && 'files' in record.data
        ? (record.data.files ?? []).flatMap(({ externalId }) =>
            this.#newFiles.has(externalId) ? [externalId] : [],
          )
        : [],
    );
    if (records.length === 0 && files.length === 0) return undefined;
    return { records, files: [...new Set(files)] };
  }

  /** Notes what a request has previewed. */
  add(records: readonly PublishRecord[]): void {
    this.#earlier.add(records);
  }
}
