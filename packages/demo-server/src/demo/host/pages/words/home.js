// Words of the first page.
const es = {
  title: 'Cuentas claras, dentro del ERP que ya tienes',
  lead: 'Saldo muestra a clientes y proveedores sus facturas, pagos y saldos en las páginas de cualquier ERP, y trae de vuelta lo que responden: pagos reportados con comprobante, preguntas, archivos.',
  about:
    '«Norte ERP» no existe: son páginas escritas a mano, sin framework y sin compilación, como las haría un fabricante de ERP. Los elementos son reales y también el servidor, con datos inventados.',
  taste: 'Esto es todo el HTML que hace falta …',
  tasteResult: '… y esto es lo que se ve, en vivo:',
  clientTitle: 'La página de un cliente',
  clientText: 'Ve lo que debe, elige facturas, reporta un pago con su comprobante y pregunta.',
  supplierTitle: 'La página de un proveedor',
  supplierText: 'Ve lo que le deben, sus órdenes de compra y retenciones, y pregunta cuándo se paga.',
  publisherTitle: 'Lo que llega a la empresa',
  publisherText: 'Pagos reportados y preguntas, en vivo; se aceptan, se rechazan, se responden.',
  portalTitle: 'Un portal completo',
  portalText:
    'Una empresa sin portal propio recibe uno: sus clientes, sus proveedores y su gente inician sesión aquí mismo.',
  portalClients: 'Portal de clientes',
  portalSuppliers: 'Portal de proveedores',
  portalStaff: 'Entrada del personal',
  portalSecrets:
    'Los usuarios y contraseñas son de esta demostración y se hicieron al iniciarla; también están en .saldo/demo.json.',
  shows_firstTime: 'Entra por primera vez y crea su contraseña',
  shows_oneAccount: 'Una sola cuenta',
  shows_switcher: 'Varias cuentas y otra empresa: se cambia en el menú',
  shows_supplier: 'Pagos programados y retenciones',
  shows_viewer: 'Consulta: solo ve',
  shows_clerk: 'Oficina: publica y escribe',
  shows_collector: 'Cobranza: tres clientes suyos',
  shows_approver: 'Aprueba pagos reportados',
  shows_administrator: 'Administra todo',
  scriptsTitle: 'Desde un script',
  scriptsText:
    'La dirección, la clave y los socios de esta demostración están en un archivo que el servidor dejó al iniciar.',
  readCaption: 'Leer con curl',
  followCaption: 'Seguir lo que responden los socios',
  contract: 'El contrato completo, en OpenAPI 3.1',
};

/** @type {typeof es} */
const en = {
  title: 'Clear accounts, inside the ERP you already have',
  lead: 'Saldo shows clients and suppliers their invoices, payments and balances in the pages of any ERP, and brings back what they answer: payments reported with proof, questions, files.',
  about:
    '“Norte ERP” does not exist: these pages are written by hand, with no framework and no build step, as an ERP vendor would. The elements are real and so is the server, with invented data.',
  taste: 'This is all the HTML it takes …',
  tasteResult: '… and this is what it shows, live:',
  clientTitle: 'The page of a client',
  clientText: 'Sees what it owes, picks invoices, reports a payment with its proof, and asks.',
  supplierTitle: 'The page of a supplier',
  supplierText: 'Sees what it is owed, its purchase orders and withholdings, and asks when it is paid.',
  publisherTitle: 'What comes back to the company',
  publisherText: 'Reported payments and questions, live; to accept, to reject, to answer.',
  portalTitle: 'A whole portal',
  portalText:
    'A company without a portal gets one: its clients, its suppliers and its own people sign in right here.',
  portalClients: 'Portal of clients',
  portalSuppliers: 'Portal of suppliers',
  portalStaff: 'Entrance of the staff',
  portalSecrets:
    'These user names and passwords belong to this demo and were made when it started; they are in .saldo/demo.json too.',
  shows_firstTime: 'Signs in for the first time and sets a password',
  shows_oneAccount: 'One account',
  shows_switcher: 'Several accounts and another company: switch in the menu',
  shows_supplier: 'Scheduled payments and withholdings',
  shows_viewer: 'Viewer: looks only',
  shows_clerk: 'Clerk: publishes and writes',
  shows_collector: 'Collector: three clients of their own',
  shows_approver: 'Approves reported payments',
  shows_administrator: 'Administers everything',
  scriptsTitle: 'From a script',
  scriptsText: 'Address, key and partners of this demo are in a file that the server left when it started.',
  readCaption: 'Read with curl',
  followCaption: 'Follow what partners answer',
  contract: 'The whole contract, in OpenAPI 3.1',
};

export const words = { 'es-MX': es, 'en-US': en };
