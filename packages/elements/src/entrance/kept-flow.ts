/** A sign-in on its way through a provider, as the tab keeps it until the browser is back. */
export interface KeptFlow {
  readonly publisherId: string;
  readonly side: string;
  readonly id: string;
  readonly secret: string;
  readonly state: string;
  /** Where the page was when it left. */
  readonly address: string;
  /** What the provider sent back, once it is there. */
  readonly response?: ProviderAnswer;
}

export interface ProviderAnswer {
  readonly code?: string;
  readonly iss?: string;
  readonly error?: string;
}

const key = 'saldo.provider-flow';

/** Keeps a flow for the tab. False where it may not store: then nobody can come back. */
export function keepFlow(flow: KeptFlow): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(flow));
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes what a provider has sent back out of the page's address, which becomes what it was before. Of a flow that this tab did not begin
 * nothing is taken. To be called before anything reads the address.
 */
export function takeProviderAnswer(): void {
  const given = new URLSearchParams(location.search);
  const flow = read();
  if (flow === undefined || flow.response !== undefined || given.get('state') !== flow.state) return;
  const response = Object.fromEntries(
    ['code', 'iss', 'error'].flatMap((name) => (given.has(name) ? [[name, given.get(name)!]] : [])),
  );
  keepFlow({ ...flow, response });
  history.replaceState(history.state, '', flow.address);
}

/** The flow of an entrance that has been answered, which is kept no longer. */
export function takeAnsweredFlow(publisherId: string, side: string): KeptFlow | undefined {
  const flow = read();
  if (flow?.response === undefined || flow.publisherId !== publisherId || flow.side !== side)
    return undefined;
  sessionStorage.removeItem(key);
  return flow;
}

function read(): KeptFlow | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptFlow | null) ?? undefined;
  } catch {
    return undefined;
  }
}
