/** Tags by what loads them: each element is its own file. */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'saldo-account-menu': () => import('../account-menu/account-menu.ts'),
  'saldo-account-statement': () => import('../account-statement/account-statement.ts'),
  'saldo-client-portal': () => import('../client-portal/client-portal.ts'),
  'saldo-document-detail': () => import('../document-detail/document-detail.ts'),
  'saldo-invoice-list': () => import('../invoice-list/invoice-list.ts'),
  'saldo-payment-list': () => import('../payment-list/payment-list.ts'),
  'saldo-payment-report': () => import('../payment-report/payment-report.ts'),
  'saldo-payment-review': () => import('../payment-review/payment-review.ts'),
  'saldo-pdf-viewer': () => import('../pdf-viewer/pdf-viewer.ts'),
  'saldo-portal': () => import('../portal/portal.ts'),
  'saldo-provider': () => import('../provider/provider.ts'),
  'saldo-publish-files': () => import('../publish-files/publish-files.ts'),
  'saldo-query-thread': () => import('../query-thread/query-thread.ts'),
  'saldo-sign-in': () => import('../sign-in/sign-in.ts'),
  'saldo-supplier-portal': () => import('../supplier-portal/supplier-portal.ts'),
  'saldo-user-admin': () => import('../user-admin/user-admin.ts'),
};

/**
 * Loads the elements whose tags are in `root`, and those that come into it later, until the returned function is called. What lies in shadow
 * roots of the page's own is not seen from outside: call it with each of them.
 */
export function autoload(root: Document | ShadowRoot | Element): () => void {
  loadIn(root);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) loadIn(node);
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function loadIn(root: Document | ShadowRoot | Element): void {
  if (root instanceof Element) load(root.localName);
  const tags = new Set([...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
  for (const tag of tags) load(tag);
}

function load(tag: string): void {
  if (customElements.get(tag)) return;
  void loaders[tag]?.();
}
