// What a host does: decide what is seen, and hand over from one element to another.
const provider = document.querySelector('saldo-provider');
const theme = document.querySelector('#theme');
const dialog = document.querySelector('#document');

theme.addEventListener('change', () => {
  provider.theme = theme.value;
  document.documentElement.style.colorScheme = theme.value === 'auto' ? 'light dark' : theme.value;
});

function showSection() {
  const wanted = document.querySelector(location.hash || '#cuenta') ? location.hash || '#cuenta' : '#cuenta';
  for (const section of document.querySelectorAll('main > section'))
    section.hidden = `#${section.id}` !== wanted;
  for (const link of document.querySelectorAll('.tabs a')) {
    link.toggleAttribute('aria-current', link.getAttribute('href') === wanted);
  }
}
addEventListener('hashchange', showSection);
showSection();

// Invoices that were chosen in the statement or the list fill the form.
provider.addEventListener('saldo-report-request', (event) => {
  const report = document.querySelector('saldo-payment-report');
  if (!report) return;
  report.documents = event.documents;
  location.hash = '#pagos';
});

// A document that was opened shows its paper and its thread.
provider.addEventListener('saldo-document-open', (event) => {
  const { id, label } = event.document;
  document.querySelector('#document-title').textContent = label ?? '';
  dialog.querySelector('saldo-pdf-viewer').documentId = id;
  dialog.querySelector('saldo-query-thread').documentId = id;
  dialog.showModal();
});
