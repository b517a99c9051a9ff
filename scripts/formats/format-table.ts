import type { Verdict } from './judge-file.ts';

/** A row for each kind of outcome, the most frequent first: what was read by format, what was refused by its reason. */
export function formatTable(verdicts: readonly Verdict[]): string {
  const rows = new Map<string, { files: number; records: number; warnings: number }>();
  for (const verdict of verdicts) {
    const name = verdict.format ?? nameOfRefusal(verdict.refusals[0] ?? 'nothing in it');
    const row = rows.get(name) ?? { files: 0, records: 0, warnings: 0 };
    rows.set(name, {
      files: row.files + 1,
      records: row.records + verdict.records,
      warnings: row.warnings + verdict.warnings.length,
    });
  }
  const sorted = [...rows].sort(([a, one], [b, other]) => other.files - one.files || (a < b ? -1 : 1));
  return [
    '| what | files | records | warnings |',
    '| --- | ---: | ---: | ---: |',
    ...sorted.map(
      ([name, { files, records, warnings }]) =>
        `| ${name.replace(/\|/g, '\\|')} | ${files} | ${records} | ${warnings} |`,
    ),
  ].join('\n');
}

/** A row for each test suite: its files, how many were read, with warnings and with faults. Suites of one name are one. */
export function suiteTable(suites: readonly { name: string; verdicts: readonly Verdict[] }[]): string {
  const rows = Map.groupBy(suites, ({ name }) => name);
  return [
    '| test suite | files | read | with warnings | with faults |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...[...rows].map(([name, parts]) => {
      const all = parts.flatMap(({ verdicts }) => verdicts);
      const count = (has: (verdict: Verdict) => boolean) => all.filter(has).length;
      return `| ${name} | ${all.length} | ${count(({ records }) => records > 0)} | ${count(({ warnings }) => warnings.length > 0)} | ${count(({ faults }) => faults.length > 0)} |`;
    }),
  ].join('\n');
}

// Test suites hold their own settings and schemas too.
function nameOfRefusal(reason: string): string {
  return /not known here/.test(reason) ? 'refused: other XML' : `refused: ${reason}`;
}
