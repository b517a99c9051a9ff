import type { FactorActs } from '../data/factor-changes.ts';
import type { SignInView } from './sign-in-view.ts';

/** What one's own second factors are drawn with. */
export interface OwnFactorsView extends SignInView, FactorActs {}
