import type { PaymentReport, ReviewInput } from '@saldo/sdk/contract';
import { Mutation } from '../query/mutation.ts';
import type { QueryHost } from '../query/query-host.ts';
import type { Step } from './review-steps.ts';

interface Decided {
  readonly report: PaymentReport;
  readonly body: ReviewInput;
}

/** What is being decided about one report. */
export class Decision {
  readonly #host: QueryHost;
  readonly #mutation: Mutation<Decided, PaymentReport>;
  readonly #told: (report: PaymentReport) => void;
  #reportId: string | undefined;
  /** The step that asks for something first. */
  asking: Step | undefined;
  text = '';
  /** Says what is missing from now on. */
  attempted = false;
  /** Somebody else decided while this was looked at. */
  overtaken = false;

  /** @param told called with the report as it is now, when it was decided on and when somebody else was faster */
  constructor(host: QueryHost, told: (report: PaymentReport) => void) {
    this.#host = host;
    this.#told = told;
    this.#mutation = new Mutation(host, {
      // In the state that was seen: a decision on what somebody else has decided since is refused.
      run: ({ report, body }, { client }) => client.paymentReports.review(report, body),
      invalidates: ['paymentReports'],
    });
  }

  get pending(): boolean {
    return this.#mutation.pending;
  }

  /** Why the last attempt failed, where it is not that somebody else was faster. */
  get error(): unknown {
    return this.overtaken ? undefined : this.#mutation.error;
  }

  /** To be called before each render: what was typed about one report is not said of another. */
  about(reportId: string | undefined): void {
    if (reportId === this.#reportId) return;
    this.#reportId = reportId;
    this.ask(undefined);
  }

  ask(step: Step | undefined): void {
    this.#mutation.reset();
    Object.assign(this, { asking: step, text: '', attempted: false, overtaken: false });
  }

  /** Resolves to the report as decided; to nothing when it was not. */
  async take(report: PaymentReport, body: ReviewInput): Promise<PaymentReport | undefined> {
    this.overtaken = false;
    const decided = await this.#mutation.run({ report, body });
    if (decided) {
      this.#told(decided);
      if (report.id === this.#reportId) this.ask(undefined);
      return decided;
    }
    const { status, current } = (this.#mutation.error ?? {}) as { status?: number; current?: PaymentReport };
    if (status !== 412 && status !== 409) return undefined;
    this.overtaken = true;
    if (current) this.#told(current);
    this.#host.scope?.invalidate('paymentReports');
    return undefined;
  }
}
