import { tidying } from '../maintenance.ts';
import type { JobKind } from './job-kind.ts';

/** Every kind of work that this server does later. */
export const JOBS: readonly JobKind[] = [tidying];
