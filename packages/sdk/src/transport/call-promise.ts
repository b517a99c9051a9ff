/** What came with an answer besides its body. */
export interface ResponseInfo {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** Names the request in the server's log; give it to support. */
  readonly requestId: string | undefined;
}

/** What a call gives, with what came with it. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: ResponseInfo;
}

/** A call under way: `await` gives its data, `withResponse()` also status, headers and request id. It is sent once, whichever is asked. */
export interface CallPromise<T> extends Promise<T> {
  /** Waits for the data and what came with it. Throws what awaiting the call throws. */
  withResponse(): Promise<WithResponse<T>>;
}

/** The call whose end `settled` waits for. */
export function callPromise<T>(settled: Promise<WithResponse<T>>): CallPromise<T> {
  const data = settled.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse: () => {
      // Whoever asks here hears of a failure here.
      data.catch(() => undefined);
      return settled;
    },
  });
}

/** Tells of an answer without its body. */
export function responseInfo({ status, headers }: Response): ResponseInfo {
  return { status, headers, requestId: headers.get('Request-Id') ?? undefined };
}
