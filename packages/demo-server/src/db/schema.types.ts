/** The tables as Kysely sees them, one interface per table, in the order of the migrations. */
export interface Schema {}
