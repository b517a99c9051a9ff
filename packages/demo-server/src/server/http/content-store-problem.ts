import { ContentStoreError } from '../blobs/content-store.ts';
import { Problem } from '../problem.ts';

/** What to answer when the store of files did not do its part; otherwise nothing. */
export function contentStoreProblem(error: unknown): Problem | undefined {
  if (!(error instanceof ContentStoreError)) return undefined;
  return new Problem('file-store-unavailable', {
    detail: 'No file was recorded. Repeat the request after a moment.',
    headers: { 'Retry-After': '5' },
    cause: error,
  });
}
