/** The policy that the elements promise to live under. */
const policy = [
  "default-src 'self'",
  "worker-src 'self' blob:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html saldo-pdf-worker',
].join('; ');

export interface StrictPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** What the policy has refused, as directives with what was blocked. */
  readonly violations: readonly string[];
}

/** An empty page inside the test's that obeys the policy and has loaded these modules, paths from the repository's root. */
export async function strictPage(host: Element, ...modules: string[]): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  host.append(frame);
  const inner = frame.contentDocument!;
  const violations: string[] = [];
  inner.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    violations.push(`${violatedDirective} ${blockedURI}`);
  });
  // Under the policy the address of a script needs a trusted type: the test's own are set before.
  const scripts = modules.map((path) => {
    const script = inner.createElement('script');
    script.type = 'module';
    script.src = new URL(path, location.origin).href;
    return script;
  });
  const meta = inner.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  inner.head.append(meta);
  await Promise.all(
    scripts.map(
      (script) =>
        new Promise((resolve, reject) => {
          script.addEventListener('load', resolve);
          script.addEventListener('error', () => reject(new Error(`cannot load ${script.src}`)));
          inner.head.append(script);
        }),
    ),
  );
  return { document: inner, window: frame.contentWindow as Window & typeof globalThis, violations };
}
