/** A place within a portal: a view, and what of it. The overview is the view without a name. */
export interface PortalRoute {
  readonly view: string;
  /** Which of them, such as the publisher's own id of a document. */
  readonly id?: string | undefined;
}

export const overview: PortalRoute = { view: '' };

/**
 * The place that a page's fragment names: `#/documents/F001-123`, with a prefix `#/client/documents/F001-123`. None is the
 * overview; `undefined` is somebody else's.
 */
export function readRoute(fragment: string, prefix: string): PortalRoute | undefined {
  if (fragment === '' || fragment === '#') return overview;
  if (!fragment.startsWith('#/')) return undefined;
  const parts = decoded(fragment.slice(2).split('/'));
  if (!parts) return undefined;
  if (segments(prefix).some((segment) => parts.shift() !== segment)) return undefined;
  const [view = '', ...rest] = parts;
  const id = rest.join('/');
  return id === '' ? { view } : { view, id };
}

/** The fragment of a place, such that `readRoute` finds it again. */
export function writeRoute({ view, id }: PortalRoute, prefix: string): string {
  const parts = [...segments(prefix), view, id ?? ''].filter((part) => part !== '');
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** A prefix may have several: `account/client`. */
function segments(prefix: string): string[] {
  return prefix.split('/').filter((segment) => segment !== '');
}

export function sameRoute(a: PortalRoute, b: PortalRoute): boolean {
  return a.view === b.view && (a.id ?? '') === (b.id ?? '');
}

/** Somebody may have written the address by hand. */
function decoded(parts: readonly string[]): string[] | undefined {
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
