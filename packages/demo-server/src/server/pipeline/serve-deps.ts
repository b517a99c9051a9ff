import type { AppDeps } from './app-deps.ts';
import type { FileSources } from '../operations/file-sources.ts';
import type { Handlers } from '../operations/handler.ts';
import type { Validator } from '@saldo/sdk/judging';
import type { NewId } from '../ids.ts';
import type { Outbound } from '../outbound/outbound.ts';
import type { OpenIdClient } from '../openid/openid-client.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { Passwords } from '../passwords/passwords.ts';
import type { FollowDeps } from './following.ts';
import type { DayTurns } from './day-turns.ts';
import type { KeyUses } from './key-uses.ts';
import type { Pacing } from './pacing.ts';

/** What serving takes beside what the application is given: made once, when it is created. */
export interface ServeDeps extends AppDeps, FollowDeps {
  readonly validator: Validator;
  readonly newId: NewId;
  readonly handlers: Handlers;
  readonly pacing: Pacing;
  readonly days: DayTurns;
  readonly keyUses: KeyUses;
  readonly sources: FileSources;
  readonly passwords: Passwords;
  readonly webhooks: Outbound;
  readonly secrets: Secrets;
  readonly openId: OpenIdClient | undefined;
}
