import type { FieldError, PaymentReport, PaymentReportInput } from '@saldo/sdk/contract';
import type { Attachments } from '../../attachments/attachments.ts';
import { offer } from '../../events/answer-event.ts';
import { topicsOf } from '../../events/topics.ts';
import { hasArrived } from '../../query/has-arrived.ts';
import { Mutation } from '../../query/mutation.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { failureKind } from '../../templates/failure.ts';
import type { DraftProblems } from '../model/check-draft.ts';
import type { ReportForm } from '../model/report-form.ts';
import { toReportInput } from '../model/report-input.ts';
import { ReportSubmitEvent } from '../payment-report.events.ts';

/** How the last attempt ended, where that needs words of its own. */
export type Outcome =
  /** No answer, or a server error: it may have arrived. */
  | 'unconfirmed'
  /** The first attempt is still running. */
  | 'running'
  /** The key was used: an earlier attempt did arrive, with what the form said then. */
  | 'arrived'
  /** Fields are marked. */
  | 'refused'
  | 'failed';

/**
 * Sends a filled form, once however often it is pressed: while it runs further presses do nothing, and every attempt of one
 * form carries the same key.
 */
export class Submission {
  step: 'files' | 'report' | undefined;
  outcome: Outcome | undefined;
  readonly #host: QueryHost;
  readonly #mutation: Mutation<Attempt, PaymentReport | undefined>;

  constructor(host: QueryHost) {
    this.#host = host;
    this.#mutation = new Mutation(host, {
      run: ({ body, idempotencyKey }, { client }) =>
        offer(host, new ReportSubmitEvent(body, idempotencyKey), () =>
          client.paymentReports.create(body, { idempotencyKey }),
        ),
      invalidates: topicsOf.payment_report,
    });
  }

  get error(): unknown {
    return this.#mutation.error;
  }

  /** Resolves with the report, or with `undefined` when it could not be sent, or the page has taken it over. `check` tells what is wrong by then. */
  async send(
    form: ReportForm,
    attachments: Attachments,
    check: () => DraftProblems,
  ): Promise<PaymentReport | undefined> {
    if (this.step) return undefined;
    form.attempt();
    if (check().size > 0) return undefined;
    this.#set('files');
    await attachments.settled();
    if (attachments.incomplete || check().size > 0) return this.#set(undefined);
    this.#set('report');
    const report = await this.#mutation.run({
      body: toReportInput(form.state.draft, attachments.fileIds),
      idempotencyKey: form.state.idempotencyKey,
    });
    this.step = undefined;
    this.outcome = this.error === undefined ? undefined : this.#explain(form, attachments);
    this.#host.requestUpdate();
    return report;
  }

  reset(): void {
    this.outcome = undefined;
    this.#mutation.reset();
  }

  #explain(form: ReportForm, attachments: Attachments): Outcome {
    const { error } = this;
    const { code, errors = [], status } = (error ?? {}) as Partial<Problem>;
    if (hasArrived(error)) return 'arrived';
    if (code === 'idempotency-key-in-use') return 'running';
    if (failureKind(error) === 'connection' || (status ?? 0) >= 500) return 'unconfirmed';
    if (status !== 422) return 'failed';
    attachments.forget(lostFiles(errors, attachments.fileIds));
    const marked = errors.length - form.refuse(errors).length;
    return marked > 0 ? 'refused' : 'failed';
  }

  #set(step: 'files' | 'report' | undefined): undefined {
    this.step = step;
    this.#host.requestUpdate();
  }
}

interface Attempt {
  readonly body: PaymentReportInput;
  readonly idempotencyKey: string;
}

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldError[];
}

/** Files that nobody names are removed after a day; a form may stay open longer. */
function lostFiles(errors: readonly FieldError[], fileIds: readonly string[]): string[] {
  return errors.flatMap(({ pointer }) => {
    const index = /^\/files\/(\d+)$/.exec(pointer)?.[1];
    return index === undefined ? [] : (fileIds[Number(index)] ?? []);
  });
}
