import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { server } from './server.ts';

const toleratedMs = 60_000;

/** This machine and the server know the same time, by which tokens end and webhooks are believed. */
export const clock: Check = {
  name: 'Clock',
  needs: [server],
  async look(examination) {
    const { headers, at } = await examination.contract();
    const told = Date.parse(headers.get('Date') ?? '');
    if (Number.isNaN(told)) return right('The server does not tell its time.');
    const ahead = at - told;
    if (Math.abs(ahead) <= toleratedMs) return right('This machine and the server know the same time.');
    const seconds = Math.round(Math.abs(ahead) / 1000);
    return wrong(
      `The clock of this machine is ${seconds} seconds ${ahead > 0 ? 'ahead of' : 'behind'} the server's.`,
      'Let both be set by NTP: sessions end and webhooks are refused by these clocks.',
    );
  },
};
