import { ApiError, type ApiErrorDetails } from './api-error.ts';

/** 412: the record is no longer in the state that was decided on; nothing was written. Look at `current`, and decide again. */
export class ChangedMeanwhileError extends ApiError {
  override name = 'ChangedMeanwhileError';
  /** The record as it is now, in the form in which its operation answers it. */
  readonly current: unknown;

  constructor(details: ApiErrorDetails) {
    super(details);
    this.current = details.current;
  }
}
