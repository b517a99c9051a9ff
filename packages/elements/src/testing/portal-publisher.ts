import type { Saldo } from '@saldo/sdk';
import type { UserInput } from '@saldo/sdk/contract';
import { openPublisher } from './publisher.ts';
import { sampleSession } from './sample-session.ts';

/** A publisher at whose portal people sign in. */
export interface PortalPublisher {
  readonly id: string;
  readonly saldo: Saldo;
  /** Adds a person, of the first partner unless said otherwise, and issues their activation. */
  user(change?: Partial<UserInput>): Promise<{ readonly login: string; readonly secret: string }>;
}

/** Opens a publisher with two clients. */
export async function openPortalPublisher(): Promise<PortalPublisher> {
  const { saldo } = await openPublisher();
  const { externalId, name } = sampleSession.partner;
  await saldo.partners.put(externalId, { name, direction: 'receivable' });
  await saldo.partners.put('C-0002', { name: 'Bodega Segunda Ficticia', direction: 'receivable' });
  const { id } = await saldo.publisher.get();
  let count = 0;
  return {
    id,
    saldo,
    async user(change = {}) {
      count += 1;
      const login = `ana-${count}@tornillo.example`;
      const user = await saldo.users.create({
        login,
        name: 'Ana Ficticia',
        side: 'partner',
        partners: [{ externalId }],
        ...change,
      });
      const { secret } = await saldo.users.issueActivation(user.id);
      return { login, secret };
    },
  };
}
