/** For `npx wtr --watch`; `npm test -- --only browser [pattern]` runs the same tests with the suite's report. */
import { webTestConfig } from './scripts/browser/web-test-config.ts';

export default await webTestConfig();
