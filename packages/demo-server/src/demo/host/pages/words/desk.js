// Words of the publisher's page; the elements have their own.
const es = {
  desk: 'Lo que llegó',
  deskText: 'de clientes y proveedores',
  forScripts: 'Para scripts',
  forScriptsText: 'Lo mismo, desde una terminal:',
  reports: 'Reportes de pago',
  reportsWaiting: 'Sin revisar',
  threads: 'Consultas',
  changes: 'Cambios',
  show: 'Mostrar',
  allThreads: 'Todas',
  unread: 'Sin leer',

  when: 'Cuándo',
  what: 'Qué',
  who: 'Quién',
  live: 'En vivo',
  reading: 'Leyendo …',
  away: 'Sin conexión',
  noChanges: 'Nada ha cambiado todavía.',
  kindReport: 'Reporte de pago',
  kindThread: 'Consulta',
  kindMessage: 'Mensaje',
};

/** @type {typeof es} */
const en = {
  desk: 'What came back',
  deskText: 'from clients and suppliers',
  forScripts: 'For scripts',
  forScriptsText: 'The same, from a terminal:',
  reports: 'Payment reports',
  reportsWaiting: 'Not looked at',
  threads: 'Questions',
  changes: 'Changes',
  show: 'Show',
  allThreads: 'All',
  unread: 'Unread',

  when: 'When',
  what: 'What',
  who: 'Who',
  live: 'Live',
  reading: 'Reading …',
  away: 'Not connected',
  noChanges: 'Nothing has changed yet.',
  kindReport: 'Payment report',
  kindThread: 'Question',
  kindMessage: 'Message',
};

export const words = { 'es-MX': es, 'en-US': en };
