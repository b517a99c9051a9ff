import type { Unreached } from './ask.ts';
import { wrong, type Finding } from './finding.ts';

/** Why nothing answered, and what to do, by the code. */
export function unreachedFinding({ url, code }: Unreached): Finding {
  const { hostname, host, protocol } = url;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return wrong(
      `The name ${hostname} is not known here (${code}).`,
      `Check how it is written, and the DNS of this machine.`,
    );
  if (code === 'ECONNREFUSED')
    return wrong(`Nothing listens at ${host} (${code}).`, 'Start the server, or correct the port.');
  if (code === 'timeout' || code === 'ETIMEDOUT')
    return wrong(
      `${host} did not answer within ten seconds.`,
      'Let a firewall or proxy in between pass, or correct the address.',
    );
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return wrong(
      `The certificate of ${host} is for another name (TLS).`,
      'Use the name in the certificate, or get one for this name.',
    );
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID')
    return wrong(
      `The certificate of ${host} is not valid today (TLS, ${code}).`,
      'Renew it; look at the clock of this machine too.',
    );
  if (/CERT|ISSUER|SIGNATURE/.test(code))
    return wrong(
      `Nobody whom this machine trusts has signed the certificate of ${host} (TLS, ${code}).`,
      'Set NODE_EXTRA_CA_CERTS to the file of its authority, or have the server send the whole chain.',
    );
  if (protocol === 'https:' && /SSL|EPROTO|ECONNRESET/.test(code))
    return wrong(
      `${host} does not speak TLS (${code}).`,
      'Write http: where it is this machine itself, or the port of https.',
    );
  return wrong(
    `The connection to ${host} failed (${code}).`,
    'Correct the address, or look at what lies in between.',
  );
}
