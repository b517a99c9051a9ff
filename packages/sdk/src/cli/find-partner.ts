import type { Saldo } from '../create-saldo.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Partner } from '../generated/contract.ts';
import { CommandFailure } from './command-failure.ts';

/** The partner that the publisher's system calls by this id. Throws `CommandFailure` when there is none. */
export async function findPartner(saldo: Saldo, externalId: string, signal: AbortSignal): Promise<Partner> {
  try {
    return await saldo.partners.getByExternalId(externalId, { signal });
  } catch (error) {
    if (error instanceof NotFoundError)
      throw new CommandFailure('There is no partner with this external id.');
    throw error;
  }
}
