// The entrance of the company's own people: a frame for what their rights let them see.
import { companyOf, openPlace, say } from './place.js';

const provider = openPlace();
const sections = [...document.querySelectorAll('#content > section')];
const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('#sections > a')]);

/** @param {boolean} moved whether somebody has gone there, so that the focus goes along */
function show(moved) {
  const current = sections.find(({ id }) => `#${id}` === location.hash) ?? sections[0];
  for (const section of sections) /** @type {HTMLElement} */ (section).hidden = section !== current;
  for (const link of links) {
    if (link.hash === `#${current?.id}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (moved) /** @type {HTMLElement} */ (document.querySelector('#content')).focus();
}

function speak() {
  document.querySelector('#sections')?.setAttribute('aria-label', say('sections'));
  for (const link of links) link.textContent = say(/** @type {'reports'} */ (link.hash.slice(1)));
}

provider.addEventListener('saldo-signed-in', ({ signIn }) => {
  const company = companyOf(signIn);
  /** @type {HTMLElement} */ (document.querySelector('#company')).textContent = company;
  document.title = company;
  for (const link of links) {
    const { right } = link.dataset;
    link.hidden = right !== undefined && !signIn.rights.includes(right);
  }
  speak();
});
window.addEventListener('hashchange', () => show(true));
speak();
show(false);
