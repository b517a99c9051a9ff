export interface Failure {
  /** Path from the repository's root, or what else the failure belongs to. */
  file: string;
  name: string;
  message: string;
}

/** What a whole run of tests has come to; everything that reports results reports them here. */
export class Tally {
  passed = 0;
  readonly failures: Failure[] = [];
  /** Tests that could not run for a reason that they gave. */
  readonly notices: string[] = [];

  pass(count = 1): void {
    this.passed += count;
  }

  fail(file: string, name: string, message: string): void {
    this.failures.push({ file, name, message });
  }

  /**
   * A skipped test that says why becomes a notice; one that does not is a failure, so that nobody mistakes a
   * test that was switched off for one that passed.
   */
  skip(file: string, name: string, reason: string | undefined): void {
    if (reason) this.notices.push(`${file}: ${name}: ${reason}`);
    else this.fail(file, name, 'skipped without a reason');
  }
}
