// The page of a client, and that of a supplier: which one a person needs, the address says or their partner.
import { companyOf, goTo, openPlace } from './place.js';

const provider = openPlace();
const entrance = /** @type {import('../src/index.ts').SaldoSignIn | null} */ (
  document.querySelector('saldo-sign-in')
);
const own = entrance?.getAttribute('direction');
const other = own === 'payable' ? 'clients.html' : 'suppliers.html';
let company = '';

/** @param {{ readonly direction?: string }} partner */
const fits = ({ direction }) => direction === undefined || direction === 'both' || direction === own;

provider.addEventListener('saldo-signed-in', ({ signIn }) => {
  company = companyOf(signIn);
  const partners = signIn.accesses.find(({ current }) => current)?.partners ?? [];
  if (partners.length > 0 && !partners.some(fits)) goTo(other);
});
provider.addEventListener('saldo-partner-choose', ({ partner }) => {
  if (!fits(partner)) goTo(other);
});
provider.addEventListener('saldo-portal-view', ({ title }) => {
  document.title = [title, company].filter(Boolean).join(' · ');
});
