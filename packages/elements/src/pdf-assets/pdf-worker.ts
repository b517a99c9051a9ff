const policyName = 'saldo-pdf-worker';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;
let permitted = '';

/**
 * Starts a worker for one document, so that a file that keeps it busy for ever ends with it. Under Trusted Types its address
 * passes the policy `saldo-pdf-worker`, which lets nothing else pass; a page without that policy gets a `TypeError`.
 */
export function startPdfWorker({ origin, href: url }: URL): Worker {
  const own = origin === location.origin;
  // A worker must be of the page's origin. From elsewhere, one of the page's own imports it: `worker-src blob:`.
  const address = own
    ? url
    : URL.createObjectURL(new Blob([`import ${JSON.stringify(url)};`], { type: 'text/javascript' }));
  permitted = address;
  try {
    return new Worker(trusted(address), { type: 'module' });
  } finally {
    permitted = '';
    if (!own) setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy(policyName, {
    createScriptURL: (address) => {
      if (address !== permitted) throw new TypeError('Not the address of the PDF worker.');
      return address;
    },
  });
  return policy.createScriptURL(url);
}
