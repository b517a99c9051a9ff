import type { Check } from './check.ts';
import { access } from './checks/access.ts';
import { address } from './checks/address.ts';
import { clock } from './checks/clock.ts';
import { connection } from './checks/connection.ts';
import { contract } from './checks/contract.ts';
import { cors } from './checks/cors.ts';
import { key } from './checks/key.ts';
import { node } from './checks/node.ts';
import { page } from './checks/page.ts';
import { pdfAssets } from './checks/pdf-assets.ts';
import { policyConnect } from './checks/policy-connect.ts';
import { policyScript } from './checks/policy-script.ts';
import { policyTrustedTypes } from './checks/policy-trusted-types.ts';
import { policyWorker } from './checks/policy-worker.ts';
import { rateLimit } from './checks/rate-limit.ts';
import { scopes } from './checks/scopes.ts';
import { server } from './checks/server.ts';
import { sessionAddress } from './checks/session-address.ts';
import { sessionCors } from './checks/session-cors.ts';
import { sessionForm } from './checks/session-form.ts';
import { sessionToken } from './checks/session-token.ts';
import { sessionOrigin } from './checks/session-origin.ts';
import { sessionSecret } from './checks/session-secret.ts';

/** Everything that `saldo doctor` looks at, in the order in which one thing stands on another. */
export const allChecks: readonly Check[] = [
  node,
  ...[address, connection, server, contract, clock],
  ...[key, access, scopes, rateLimit],
  ...[sessionAddress, sessionForm, sessionSecret, sessionCors, sessionToken, sessionOrigin],
  cors,
  ...[page, policyScript, policyConnect, policyWorker, policyTrustedTypes, pdfAssets],
];
