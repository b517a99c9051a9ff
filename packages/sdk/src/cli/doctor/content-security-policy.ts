/** Policies of a page, all of which hold (Content Security Policy Level 3). */
export class Policies {
  readonly #policies: readonly ReadonlyMap<string, readonly string[]>[];

  /** As the header has them, several separated by commas, or an element `meta` has one. */
  constructor(texts: readonly string[]) {
    this.#policies = texts.flatMap((text) => text.split(',')).map(directivesOf);
  }

  /** Whether a directive, or that in whose place it stands, lets the page load from an address, `blob:` included. */
  allow(directive: FetchDirective, address: string, page: string, nonce?: string): boolean {
    return this.#policies.every((policy) => {
      const name = [directive, ...instead[directive]].find((one) => policy.has(one));
      if (name === undefined) return true;
      const sources = policy.get(name)!;
      if (nonce !== undefined && sources.includes(`'nonce-${nonce}'`)) return true;
      return sources.some((source) => matches(source, address, new URL(page)));
    });
  }

  /** Whether the page may make a policy of Trusted Types of this name. */
  allowTrustedType(name: string): boolean {
    return this.#policies.every((policy) => {
      const names = policy.get('trusted-types');
      return names === undefined || names.includes(name) || names.includes('*');
    });
  }
}

export type FetchDirective = 'connect-src' | 'script-src' | 'worker-src';

const instead: Record<FetchDirective, readonly string[]> = {
  'connect-src': ['default-src'],
  'script-src': ['default-src'],
  'worker-src': ['child-src', 'script-src', 'default-src'],
};

// The first of a name counts.
function directivesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

const hostSource = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w.-]+|\[[\da-f:]+\])(?::(\d+|\*))?(\/.*)?$/i;

function matches(source: string, address: string, page: URL): boolean {
  const blob = address === 'blob:';
  if (/^[a-z][a-z\d+.-]*:$/i.test(source))
    return schemeFits(source.toLowerCase(), blob ? 'blob:' : new URL(address).protocol);
  if (blob) return false;
  const url = new URL(address);
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
  if (source.toLowerCase() === "'self'") return url.origin === page.origin || isUpgraded(page, url);
  const parts = hostSource.exec(source);
  if (parts === null) return false;
  const [, scheme, host, port, path] = parts;
  return (
    schemeFits(scheme === undefined ? page.protocol : `${scheme.toLowerCase()}:`, url.protocol) &&
    hostFits(host!.toLowerCase(), url.hostname) &&
    portFits(port, url) &&
    pathFits(path, url.pathname)
  );
}

function isUpgraded(page: URL, url: URL): boolean {
  return (
    page.hostname === url.hostname &&
    page.protocol === 'http:' &&
    url.protocol === 'https:' &&
    page.port + url.port === ''
  );
}

function schemeFits(allowed: string, scheme: string): boolean {
  return allowed === scheme || (allowed === 'http:' && scheme === 'https:');
}

function hostFits(allowed: string, hostname: string): boolean {
  return (
    allowed === '*' || (allowed.startsWith('*.') ? hostname.endsWith(allowed.slice(1)) : allowed === hostname)
  );
}

function portFits(allowed: string | undefined, url: URL): boolean {
  const usual = url.protocol === 'https:' ? '443' : '80';
  const port = url.port || usual;
  return allowed === '*' || port === (allowed ?? usual) || (allowed === '80' && port === '443');
}

function pathFits(allowed: string | undefined, pathname: string): boolean {
  if (allowed === undefined || allowed === '/') return true;
  return allowed.endsWith('/') ? pathname.startsWith(allowed) : pathname === allowed;
}
