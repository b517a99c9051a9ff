import { tellOnce } from '../setup/tell-once.ts';

/** Where a page of the host has the token by which its back end knows its own pages, and the header that it is sent in. */
export interface CsrfSource {
  /** Name of a cookie that scripts can read. */
  readonly cookie: string | undefined;
  /** Name of a `<meta>` of the page. */
  readonly meta: string | undefined;
  /** Absent: `X-XSRF-TOKEN` of a cookie, `X-CSRF-TOKEN` of a meta. */
  readonly header: string | undefined;
}

/**
 * The header for a request to the host's own back end; none to another origin, whose business the token is not. Read for each request,
 * because back ends change it when somebody signs in.
 */
export function csrfHeader(source: CsrfSource, url: string): Record<string, string> {
  const { cookie, meta } = source;
  if (!cookie && !meta) return {};
  const [attribute, token, name] = cookie
    ? [`csrf-cookie="${cookie}"`, tokenOfCookie(cookie), 'X-XSRF-TOKEN']
    : [`csrf-meta="${meta}"`, tokenOfMeta(meta!), 'X-CSRF-TOKEN'];
  if (new URL(url, document.baseURI).origin !== location.origin) {
    tellOnce(`${attribute} is not sent: session-url="${url}" is of another origin than the page.`);
    return {};
  }
  if (token === undefined) {
    const place = cookie ? 'cookie of that name that scripts can read' : '<meta> of that name';
    tellOnce(`${attribute}: the page has no ${place}, so that no token is sent to session-url.`);
    return {};
  }
  return { [source.header ?? name]: token };
}

function tokenOfCookie(name: string): string | undefined {
  const written = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  if (written === undefined) return undefined;
  const value = written.slice(name.length + 1);
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function tokenOfMeta(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${CSS.escape(name)}"]`)?.content;
}
