/** How often somebody may ask: `requests` at once, coming back evenly over `seconds`. */
export interface Quota {
  readonly requests: number;
  readonly seconds: number;
}

/** What is counted: by API key, by publisher over all its keys, by session, by partner over all its sessions, by address of who shows no good credential. */
export type PolicyName = 'key' | 'publisher' | 'session' | 'partner' | 'address';

export type RateLimits = Readonly<Record<PolicyName, Quota>>;

/** Generous: no page of elements and no nightly job comes near. */
export const DEFAULT_RATE_LIMITS: RateLimits = {
  key: { requests: 12_000, seconds: 60 },
  publisher: { requests: 30_000, seconds: 60 },
  session: { requests: 1_200, seconds: 60 },
  partner: { requests: 6_000, seconds: 60 },
  address: { requests: 600, seconds: 60 },
};

/** What the setting may hold, for whoever gets it wrong. */
export const RATE_LIMITS = `off, or policies with commas between them, as key=12000/60,address=600/60; known are ${Object.keys(DEFAULT_RATE_LIMITS).join(', ')}, each requests/seconds`;

/** Reads the setting: `off` is no limits, and what is not named keeps its default. `undefined` where it is wrong. */
export function readRateLimits(text: string): RateLimits | 'off' | undefined {
  if (text === 'off') return 'off';
  const given = text.split(',').map((part) => /^ *([a-z]+)=([1-9]\d{0,6})\/([1-9]\d{0,4}) *$/.exec(part));
  if (!given.every((match) => match !== null && match[1]! in DEFAULT_RATE_LIMITS)) return undefined;
  const entries = given.map((match) => [
    match![1]!,
    { requests: Number(match![2]), seconds: Number(match![3]) },
  ]);
  return { ...DEFAULT_RATE_LIMITS, ...(Object.fromEntries(entries) as Partial<RateLimits>) };
}
