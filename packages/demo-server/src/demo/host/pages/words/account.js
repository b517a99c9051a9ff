// Words of the client's and the supplier's page.
const es = {
  account: 'Mi cuenta',
  accountWith: 'con Distribuidora Cordillera Ficticia S.A.C.',
  statement: 'Estado de cuenta',
  documents: 'Comprobantes',
  orders: 'Órdenes de compra',
  withholdings: 'Retenciones',
  report: 'Reportar un pago',
  questions: 'Consultas',
  contact: 'Contacto',
  contactName: 'Créditos y Cobranzas',
  contactHours: 'Lunes a viernes, 8:30 a 17:30',
};

/** @type {typeof es} */
const en = {
  account: 'My account',
  accountWith: 'with Distribuidora Cordillera Ficticia S.A.C.',
  statement: 'Account statement',
  documents: 'Documents',
  orders: 'Purchase orders',
  withholdings: 'Withholdings',
  report: 'Report a payment',
  questions: 'Questions',
  contact: 'Contact',
  contactName: 'Credit and collections',
  contactHours: 'Monday to Friday, 8:30 to 17:30',
};

export const words = { 'es-MX': es, 'en-US': en };
