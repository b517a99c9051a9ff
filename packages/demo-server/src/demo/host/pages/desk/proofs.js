// Files that partners sent: never opened as pages of this origin, only as pictures, or drawn by the PDF viewer.
import { getFile } from './api.js';
import { icon, make } from './dom.js';
import { fillDrawer } from './drawer.js';
import { size } from './format.js';

const dialog = document.querySelector('#proof');
let address;

dialog.addEventListener('close', () => {
  dialog.replaceChildren();
  if (address) URL.revokeObjectURL(address);
  address = undefined;
});

/** A button that opens the file. */
export function fileButton(say, file) {
  return make(
    'button',
    { type: 'button', class: 'file', 'data-key': file.id, onclick: () => void open(say, file) },
    icon('file'),
    make('span', { class: 'file-name' }, file.fileName),
    file.size !== undefined && make('span', { class: 'quiet' }, size(file.size)),
  );
}

async function open(say, file) {
  const show = (content) => fillDrawer(dialog, { say, title: file.fileName ?? say('proofs'), content });
  show(() => make('p', { class: 'quiet', role: 'status' }, say('loading')));
  dialog.showModal();
  try {
    const blob = await getFile(file.id);
    const content = blob.type === 'application/pdf' ? await pdf(file, blob) : picture(say, file, blob);
    if (dialog.open) show(() => content);
  } catch (error) {
    show(() => make('p', { role: 'alert' }, say(error.status === 404 ? 'gone' : 'failed')));
  }
}

async function pdf({ fileName }, blob) {
  await import('/elements/pdf-viewer.js');
  const viewer = make('saldo-pdf-viewer', { locale: document.documentElement.lang });
  viewer.file = new window.File([blob], fileName, { type: blob.type });
  return viewer;
}

function picture(say, { fileName }, blob) {
  address = URL.createObjectURL(blob);
  return [
    blob.type.startsWith('image/') && make('img', { src: address, alt: fileName }),
    make('a', { class: 'button', href: address, download: fileName }, icon('download'), say('download')),
  ];
}
