import { fileURLToPath } from 'node:url';
import { getCallSites } from 'node:util';
import { PostgresQueryCompiler, type KyselyPlugin, type OperationNode } from 'kysely';
import type { Database } from '../../../packages/demo-server/src/server/db/database.ts';

/** A statement as it was run, with what it answered. */
export interface RecordedStatement {
  /** Where the code calls Kysely; line and column from 1. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly sql: string;
  readonly rows: Record<string, unknown>[];
}

export interface Recording {
  readonly statements: RecordedStatement[];
  /** The texts of each template that was part of a statement, joined by U+0000. */
  readonly templates: ReadonlySet<string>;
}

/** Records from here on what a database is asked through Kysely. */
export function recordStatements<Tables>(database: Database<Tables>): Recording {
  const compiler = new PostgresQueryCompiler();
  const statements: RecordedStatement[] = [];
  const templates = new Set<string>();
  const running = new WeakMap<object, RecordedStatement>();
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      const statement = { ...callSite(), sql: compiler.compileQuery(node, queryId).sql, rows: [] };
      statements.push(statement);
      running.set(queryId, statement);
      collectTemplates(node, templates);
      return node;
    },
    async transformResult({ queryId, result }) {
      running.get(queryId)?.rows.push(...(result.rows as Record<string, unknown>[]));
      return result;
    },
  };
  // Transactions take the plugins of this handle.
  Object.assign(database, { kysely: database.kysely.withPlugin(plugin) });
  return { statements, templates };
}

/** Kysely compiles before it first waits, so that who called stands on the stack. */
function callSite(): { file: string; line: number; column: number } {
  const site = getCallSites(100).find(
    ({ scriptName }) =>
      scriptName.startsWith('file:') &&
      !scriptName.includes('/node_modules/') &&
      scriptName !== import.meta.url,
  )!;
  return { file: fileURLToPath(site.scriptName), line: site.lineNumber, column: site.columnNumber };
}

function collectTemplates(node: unknown, templates: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) return node.forEach((one) => collectTemplates(one, templates));
  const { kind, sqlFragments } = node as OperationNode & { sqlFragments?: readonly string[] };
  if (kind === 'RawNode') templates.add(sqlFragments!.join('\0'));
  if (kind !== undefined) Object.values(node).forEach((one) => collectTemplates(one, templates));
}
