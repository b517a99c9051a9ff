import { sampleDocument } from './sample-documents.ts';
import { sampleReport } from './sample-reports.ts';
import { sampleThreads } from './sample-threads.ts';

/** An account with all sample threads, and what they are about. */
export const conversations = {
  documents: [
    sampleDocument({ number: '00012345', issued: '2026-03-01', total: '590.00' }),
    sampleDocument({ number: '00012398', issued: '2026-01-08', total: '12480.50', terms: [30, 60, 90] }),
  ],
  reports: [sampleReport()],
  threads: sampleThreads,
};
