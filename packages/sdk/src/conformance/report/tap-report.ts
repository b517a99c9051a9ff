import type { Verdict } from '../judge.ts';

/** The verdict as TAP 14 (testanything.org), a test point a rule. */
export function tapReport({ rules }: Verdict): string {
  const points = rules.flatMap(({ rule, outcome, checks }, index) => {
    const point = `${outcome === 'failed' ? 'not ok' : 'ok'} ${index + 1} - ${rule.id} ${plain(rule.title)}`;
    const seen = checks.filter((one) => one.outcome === outcome).map((one) => one.seen ?? '');
    if (outcome === 'not judged') return [`${point} # SKIP ${plain(seen[0] ?? 'no check')}`];
    if (outcome === 'passed') return [point];
    return [point, '  ---', `  rule: ${rule.id}`, '  seen: |', ...seen.flatMap(block), '  ...'];
  });
  return `${['TAP version 14', `1..${rules.length}`, ...points].join('\n')}\n`;
}

function block(text: string): string[] {
  return text.split(/\r?\n/).map((line) => `    ${line}`);
}

/** Text that opens no directive and no line. */
function plain(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('#', '\\#').replaceAll(/\s+/g, ' ');
}
