// What all pages of the portal share: which publisher, which language, and what the page says itself.

/** @typedef {import('../src/index.ts').SaldoProvider} SaldoProvider */

const said = {
  es: {
    noPublisher: 'A esta dirección le falta la empresa. Abre el enlace que la empresa te dio.',
    reports: 'Reportes de pago',
    questions: 'Consultas',
    upload: 'Subir archivos',
    users: 'Usuarios',
    sections: 'Secciones',
    clients: 'Portal de clientes',
    suppliers: 'Portal de proveedores',
    staff: 'Portal de la empresa',
  },
  en: {
    noPublisher: 'This address lacks the company. Open the link that the company gave you.',
    reports: 'Payment reports',
    questions: 'Questions',
    upload: 'Upload files',
    users: 'Users',
    sections: 'Sections',
    clients: 'Portal for clients',
    suppliers: 'Portal for suppliers',
    staff: 'Portal for staff',
  },
  pt: {
    noPublisher: 'Falta a empresa neste endereço. Abra o link que a empresa lhe deu.',
    reports: 'Informes de pagamento',
    questions: 'Perguntas',
    upload: 'Enviar arquivos',
    users: 'Usuários',
    sections: 'Seções',
    clients: 'Portal de clientes',
    suppliers: 'Portal de fornecedores',
    staff: 'Portal da empresa',
  },
};

// Back from a sign-in elsewhere, the address is what it was before, with the company; the elements take what was answered.
const kept = sessionStorage.getItem('saldo.provider-flow');
const flow =
  kept === null
    ? undefined
    : /** @type {{ state: string, address: string, response?: object }} */ (JSON.parse(kept));
const came = new URLSearchParams(location.search);
if (flow !== undefined && flow.response === undefined && came.get('state') === flow.state) {
  const response = Object.fromEntries([...came].filter(([name]) => ['code', 'iss', 'error'].includes(name)));
  sessionStorage.setItem('saldo.provider-flow', JSON.stringify({ ...flow, response }));
  history.replaceState(history.state, '', flow.address);
}

const asked = new URLSearchParams(location.search);

/** The publisher that the address names. */
export const publisher = asked.get('publisher') ?? '';

/**
 * A language that the portal speaks, of the address, of the person or of the browser, the first that there is.
 * @param {string | undefined} [own]
 */
export function languageOf(own) {
  const tags = [asked.get('lang'), own, ...navigator.languages];
  return tags.find((tag) => tag && Object.hasOwn(said, tag.slice(0, 2).toLowerCase())) ?? 'es';
}

/** @param {keyof typeof said.es} word */
export function say(word) {
  const language = /** @type {keyof typeof said} */ (document.documentElement.lang.slice(0, 2).toLowerCase());
  return (said[language] ?? said.es)[word];
}

/** Says that the address is of no use. */
export function tellNobody() {
  const place = /** @type {HTMLElement} */ (document.querySelector('#nobody'));
  place.textContent = say('noPublisher');
  place.hidden = false;
}

/**
 * Another page of the portal, for the same publisher, with all else that the address says.
 * @param {string} page
 */
export function goTo(page) {
  location.replace(`${page}${location.search}${location.hash}`);
}

/**
 * Gives the page its publisher and its language, and follows a person to another publisher.
 * @returns {SaldoProvider}
 */
export function openPlace() {
  const provider = /** @type {SaldoProvider} */ (document.querySelector('saldo-provider'));
  document.documentElement.lang = languageOf();
  sayTitle();
  if (publisher) provider.setAttribute('publisher', publisher);
  else {
    provider.remove();
    tellNobody();
  }
  provider.addEventListener('saldo-publisher-choose', ({ publisher: next }) => {
    const address = new URL(location.href);
    address.searchParams.set('publisher', next);
    history.replaceState(undefined, '', address);
  });
  provider.addEventListener('saldo-signed-in', ({ signIn }) => {
    document.documentElement.lang = languageOf(signIn.user.language);
    sayTitle();
  });
  return provider;
}

/** What the page is, for who hears it: what is seen says so by itself. */
function sayTitle() {
  const heading = /** @type {HTMLElement} */ (document.querySelector('#heading'));
  heading.textContent = say(/** @type {'clients'} */ (heading.dataset['title']));
}

/**
 * The name of the company at whose portal somebody is signed in.
 * @param {import('../src/index.ts').SignedInEvent['signIn']} signIn
 */
export function companyOf({ accesses }) {
  return accesses.find(({ current }) => current)?.publisher.name ?? '';
}
