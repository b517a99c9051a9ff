/** How much of a quota is left. */
export interface Quota {
  readonly policy: string;
  /** Requests in all. */
  readonly quota: number;
  readonly remaining: number;
  /** Seconds until there are more. */
  readonly resetSeconds: number;
}

/**
 * Quotas as `RateLimit-Policy` and `RateLimit` tell them (draft-ietf-httpapi-ratelimit-headers-11), each a list of a name in quotes with
 * numbers as parameters. What is not told, or written otherwise, is left out.
 */
export function readRateLimit(policies: string | null, limits: string | null): Quota[] {
  const quotas = new Map(readList(policies).map(({ name, numbers }) => [name, numbers.get('q')]));
  return readList(limits).flatMap(({ name, numbers }) => {
    const [quota, remaining] = [quotas.get(name), numbers.get('r')];
    if (quota === undefined || remaining === undefined) return [];
    return [{ policy: name, quota, remaining, resetSeconds: numbers.get('t') ?? 0 }];
  });
}

function readList(field: string | null): { name: string; numbers: Map<string, number> }[] {
  return Array.from(
    (field ?? '').matchAll(/"([^"\\]*)"((?:\s*;\s*[a-z]+=\d+)*)/g),
    ([, name, parameters]) => ({
      name: name!,
      numbers: new Map(
        Array.from(parameters!.matchAll(/([a-z]+)=(\d+)/g), ([, key, digits]) => [key!, Number(digits)]),
      ),
    }),
  );
}
