import { expect } from '@open-wc/testing';
import { failureKind } from '../templates/failure.ts';
import { missingOfProvider, missingProvider } from './missing-setup.ts';
import { policyTrouble, requestTrouble } from './request-trouble.ts';
import { answerTrouble, clockTrouble, sessionTrouble } from './session-load-error.ts';

const answer = (status: number, type = 'application/json', redirected = false) =>
  answerTrouble({ status, redirected, headers: new Headers({ 'Content-Type': type }) }, '/saldo/session');
const at = { baseUrl: 'https://saldo.example/', origin: 'https://erp.example' };
const violation = (effectiveDirective: string, blockedURI: string, sample = '') =>
  policyTrouble({ effectiveDirective, blockedURI, sample }, [
    at.baseUrl,
    'https://erp.example/saldo/session',
  ]);
const named = (name: string, more: object = {}) => Object.assign(new Error('x'), { name, ...more });
const given = { baseUrl: undefined, sessionUrl: undefined, fetchSession: undefined, publisher: undefined };

/** What is wrong, the sentence about it, and what of it is the fix. */
const planted: readonly (readonly [wrong: string, said: string | undefined, fix: RegExp])[] = [
  ['a session address that is not there', answer(404)?.message, /needs a route there that answers POST/],
  ['one that answers GET alone', answer(405)?.message, /has to answer POST/],
  ['one that wants a CSRF token', answer(419)?.message, /csrf-cookie=.* or csrf-meta=/],
  ['one that does not get the cookie', answer(401)?.message, /cookie does not reach/],
  ['one that leads to a sign-in page', answer(200, 'text/html; charset=utf-8', true)?.message, /or 401/],
  ['one that a single-page application answers', answer(200, 'text/html')?.message, /answers a page/],
  ['a session without its end', sessionTrouble({ token: 'saldo_es_x' })?.message, /"expiresAt"/],
  [
    'an API key as a session',
    sessionTrouble({ token: 'saldo_sk_x', expiresAt: '2026-03-01T00:00:00Z' })?.message,
    /Revoke it/,
  ],
  [
    'a clock that is wrong',
    clockTrouble('2026-03-01T00:00:00Z', Date.UTC(2026, 2, 1, 0, 5)),
    /5 minutes ago/,
  ],
  [
    'an origin that was not named',
    requestTrouble(named('PermissionError', { code: 'origin-not-allowed' }), at),
    /allowOrigins/,
  ],
  [
    'an address that is no Saldo server',
    requestTrouble(named('InvalidResponseError', { status: 200 }), at),
    /without \/v1/,
  ],
  ['a server out of reach', requestTrouble(named('ConnectionError'), at), /Access-Control-Allow-Origin/],
  [
    'http in a page of https',
    requestTrouble(named('ConnectionError'), { ...at, baseUrl: 'http://saldo.example/' }),
    /by https too/,
  ],
  [
    'a policy without the server',
    violation('connect-src', 'https://saldo.example/v1/session'),
    /to connect-src/,
  ],
  [
    'a policy of Trusted Types',
    violation('trusted-types', 'trusted-types-policy', 'lit-html'),
    /to trusted-types/,
  ],
  [
    'a policy without workers',
    violation('worker-src', 'https://erp.example/saldo-pdf/pdf.worker.js'),
    /to worker-src/,
  ],
  [
    'an element without provider',
    missingProvider('saldo-invoice-list', false),
    /Put it into <saldo-provider/,
  ],
  ['a provider that was not imported', missingProvider('saldo-invoice-list', true), /Import @saldo/],
  ['a provider without address', missingOfProvider(given), /no base-url/],
  ['a provider without session', missingOfProvider({ ...given, baseUrl: '/' }), /session-url/],
];

describe('what is wrong with the setup of a page', () => {
  for (const [wrong, said, fix] of planted) {
    it(`says how to mend ${wrong}`, () => expect(said).to.match(fix));
  }

  it('says nothing of what is right', () => {
    expect(answer(200)).to.equal(undefined);
    expect(sessionTrouble({ token: 'saldo_es_x', expiresAt: '2026-03-01T00:00:00Z' })).to.equal(undefined);
    expect(clockTrouble('2026-03-01T00:00:00Z', Date.UTC(2026, 1, 28))).to.equal(undefined);
    expect(requestTrouble(named('NotFoundError', { status: 404, code: 'not-found' }), at)).to.equal(
      undefined,
    );
    expect(missingOfProvider({ ...given, baseUrl: '/', sessionUrl: '/session' })).to.equal(undefined);
  });

  it('says nothing of policies that keep others out', () => {
    expect(violation('connect-src', 'https://analytics.example/collect')).to.equal(undefined);
    expect(violation('trusted-types', 'trusted-types-policy', 'jquery')).to.equal(undefined);
  });

  it('tells the person by what kind of trouble it is', () => {
    const kindOf = (cause: unknown) => failureKind(named('CredentialError', { cause }));
    expect(kindOf(answer(404))).to.equal('setup');
    expect(kindOf(answer(401))).to.equal('expired');
    expect(kindOf(answer(502))).to.equal('server');
    expect(kindOf(new Error('of the host'))).to.equal('expired');
  });
});
