/** What the contract says of an operation that is to end. Both are `YYYY-MM-DD`. */
export interface Deprecation {
  readonly deprecated?: boolean;
  readonly 'x-deprecation'?: string;
  readonly 'x-sunset'?: string;
}

/**
 * Headers by which every answer of an operation tells that it is deprecated, since when (`Deprecation`, RFC 9745), and when it
 * ends (`Sunset`, RFC 8594). None where it is not deprecated.
 */
export function deprecationHeaders(operation: Deprecation): Readonly<Record<string, string>> {
  const { deprecated, 'x-deprecation': since, 'x-sunset': sunset } = operation;
  if (deprecated !== true) return {};
  return {
    // A structured date (RFC 9651): seconds since 1970.
    ...(since === undefined ? {} : { Deprecation: `@${Date.parse(since) / 1000}` }),
    ...(sunset === undefined ? {} : { Sunset: new Date(sunset).toUTCString() }),
  };
}
