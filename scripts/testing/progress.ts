export interface FileResult {
  file: string;
  tests: number;
  failed: number;
  durationMs: number;
}

/** One line for a test file that has ended. */
export function printFile({ file, tests, failed, durationMs }: FileResult): void {
  const mark = failed > 0 ? '✗' : '✓';
  const counts = failed > 0 ? `${failed} failed of ${tests}` : `${tests}`;
  console.log(`  ${mark} ${file}  ${counts}  ${seconds(durationMs)}`);
}

/** `1.2 s` */
export function seconds(durationMs: number): string {
  return `${(durationMs / 1000).toFixed(1)} s`;
}
