/** What the kit reads of a schema of a parameter. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** Whether values are ids of the server: a UUID, or what may stand in its place (`RecordId`). */
export function takesId({ format, pattern }: Schema): boolean {
  return format === 'uuid' || (pattern?.startsWith('^(ext:') ?? false);
}
