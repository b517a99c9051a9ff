/** What a published row tells of where it came from. */
export interface ProvenanceRow {
  system: string;
  published_at: string;
  revision: number;
  version: string | null;
}

/** A row that is already there, locked until commit. */
export interface ExistingRow {
  external_id: string;
  id: string;
  /** Whom it concerns; a partner itself. */
  partner_id: string;
  version: string | null;
  revision: number;
}

/** What an upsert did to a row; rows that it left alone are not answered. */
export interface UpsertedRow {
  external_id: string;
  id: string;
  partner_id: string;
  revision: number;
  created: boolean;
}
