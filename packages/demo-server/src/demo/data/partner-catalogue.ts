import type { Direction, PartnerInput } from '@saldo/sdk/contract';
import type { DemoCurrency } from './minor-units.ts';

/** How a partner (or the publisher, towards a supplier) pays. */
export type Habit = 'punctual' | 'fortnightly' | 'slow' | 'troubled';

export interface CataloguePartner {
  externalId: string;
  data: PartnerInput;
  /** Who writes for the partner. */
  person: string;
  habit: Habit;
  /** Days until an invoice is due. */
  termDays: number;
  currencies: readonly (readonly [DemoCurrency, number])[];
  /** How many documents in each direction. */
  documents: Partial<Record<Direction, number>>;
}

export const featured = {
  client: 'CLI-001',
  supplier: 'PRV-001',
  large: 'CLI-002',
  empty: 'CLI-026',
} as const;

type Row = readonly [name: string, person: string, habit: Habit, termDays: number, documents: number];

const clients: readonly Row[] = [
  ['Ferretería El Tornillo Ficticio S.A.C.', 'Ana Ficticia', 'slow', 30, 84],
  ['Constructora Puente Imaginario S.A.', 'Bruno Inventado', 'fortnightly', 45, 430],
  ['Bodega Doña Nadie E.I.R.L.', 'Carmen Ejemplo', 'punctual', 7, 31],
  ['Comercial Ñandú & Hijos (ficticia) S.R.L.', 'Diego Ñáñez Supuesto', 'slow', 30, 22],
  ['Multiservicios "El Clavo Torcido" S.A.C.', 'Elena Imaginaria', 'troubled', 15, 27],
  ["Pinturas D'Ficción S.A.", 'Félix Prueba', 'punctual', 30, 18],
  ['Consorcio Vial Las Nubes Inexistentes', 'Gabriela Supuesta', 'fortnightly', 60, 33],
  ['Grifería y Sanitarios Agua Dulce de Mentira S.A.C.', 'Hugo Inventado', 'slow', 30, 21],
  ['Inversiones Tres Cruces <Demo> S.A.C.', 'Inés Ejemplo', 'punctual', 15, 26],
  ['Maderas & Tableros Bosque Irreal E.I.R.L.', 'Joaquín Ficticio', 'troubled', 30, 24],
  ['Cooperativa Agraria Valle de Ninguna Parte Ltda.', 'Karina Imaginaria', 'slow', 45, 19],
  ['Electro Sur Apócrifo S.A.', 'Leandro Prueba', 'punctual', 30, 29],
  [
    'Sociedad Anónima Cerrada de Importaciones, Exportaciones, Representaciones, Distribuciones y Servicios Generales ' +
      'de Ferretería, Construcción, Minería, Pesquería y Agricultura «Hermanos Núñez de la Peña-Güemes y Asociados del ' +
      'Gran Norte Ficticio», Sucursal Chiclayo',
    'Máximo Núñez de la Peña-Güemes Inventado',
    'slow',
    30,
    25,
  ],
  ['Hotel Mirador del Páramo Ficticio S.A.', 'Nora Ejemplo', 'fortnightly', 30, 23],
  ['Municipalidad Distrital de San Nadie', 'Óscar Supuesto', 'slow', 60, 28],
  ['Taller Ocaña e Hijas (demo)', 'Paula Ficticia', 'punctual', 7, 22],
  ['Clínica Santa Hipótesis S.A.C.', 'Quintín Imaginario', 'punctual', 30, 22],
  ['Textiles Hilo Perdido S.A.', 'Ramona Prueba', 'troubled', 30, 26],
  ['Minera Cerro Quimera S.A.', 'Sofía Inventada', 'fortnightly', 60, 34],
  ['Panadería «La Miga Ausente» E.I.R.L.', 'Tomás Ejemplo', 'punctual', 0, 20],
  ['Agroindustrias Fantasía del Sur S.A.', 'Úrsula Ficticia', 'slow', 45, 24],
  ['Colegio Las Ideas Sueltas', 'Víctor Supuesto', 'punctual', 15, 17],
  ['Ferretera del Mapocho Imaginario SpA', 'Ximena Inventada', 'punctual', 30, 30],
  ['Comercial Austral Ñuñoa Ficticia Ltda.', 'Yerko Ejemplo', 'slow', 45, 26],
  ['Construcciones Atacama de Papel SpA', 'Zoila Imaginaria', 'fortnightly', 30, 22],
  ['Boutique del Perno Nuevo S.A.C. (demo)', 'Abel Prueba', 'punctual', 30, 0],
];

const suppliers: readonly Row[] = [
  ['Aceros del Ande Ficticio S.A.', 'Beatriz Ficticia', 'punctual', 45, 70],
  ['Cementos Cumbre Imaginaria S.A.A.', 'César Inventado', 'fortnightly', 30, 32],
  ['Transportes Ruta Inventada S.R.L.', 'Delia Supuesta', 'punctual', 15, 36],
  ['Pinturas Arcoíris Apócrifo S.A.', 'Ernesto Ejemplo', 'fortnightly', 45, 21],
  ['Importadora Gran Ficción del Callao S.A.C.', 'Fiorella Prueba', 'slow', 60, 24],
  ['Tubos & Conexiones Río Seco de Mentira S.A.', 'Germán Imaginario', 'fortnightly', 30, 22],
  ['Estudio Contable Peña, Ñahui y Nadie S. Civil de R.L.', 'Hilda Peña Ficticia', 'punctual', 7, 19],
  ['Energía y Luz Supuesta S.A.', 'Iván Inventado', 'punctual', 15, 18],
  ['Herramientas Yunque Irreal S.A.C.', 'Julia Ejemplo', 'slow', 45, 26],
  ['Embalajes Cartón Piedra Ficticio E.I.R.L.', 'Kevin Supuesto', 'fortnightly', 30, 20],
  ['Soldaduras Chispa Inexistente S.A.', 'Laura Prueba', 'slow', 30, 17],
  ['Forja Valparaíso Imaginaria SpA', 'Mateo Imaginario', 'punctual', 45, 20],
];

const both: readonly Row[] = [
  ['Maquinarias y Alquileres Doble Vía Ficticia S.A.C.', 'Noelia Ficticia', 'slow', 30, 46],
  ["Almacenes O'Higgins & Cía. (demo) S.A.", 'Olga Inventada', 'fortnightly', 30, 46],
];

/** Names that stand before the `.example` of a partner's mail address, by external id. */
function mailbox(externalId: string): string {
  return `pagos@${externalId.toLowerCase()}.example`;
}

function currenciesOf(externalId: string, country: string): CataloguePartner['currencies'] {
  if (country === 'CL') return [['CLP', 85], ['USD', 15]]; // prettier-ignore
  if (externalId === featured.client) return [['PEN', 80], ['USD', 20]]; // prettier-ignore
  return Number(externalId.slice(-1)) % 3 === 0 ? [['PEN', 70], ['USD', 30]] : [['PEN', 97], ['USD', 3]]; // prettier-ignore
}

/** Eleven digits as a RUC has, or the length of a Chilean RUT: all of them invented. */
function taxIdOf(prefix: string, position: number, country: string): string {
  const serial = String(position).padStart(3, '0');
  return country === 'CL' ? `99.000.${serial}-K` : `209900${prefix}${serial}0`;
}

function toPartners(prefix: string, digit: string, rows: readonly Row[], split: Split): CataloguePartner[] {
  return rows.map(([name, person, habit, termDays, documents], index) => {
    const externalId = `${prefix}-${String(index + 1).padStart(3, '0')}`;
    const country = /SpA$|Ltda\.$/.test(name) && !name.startsWith('Cooperativa') ? 'CL' : 'PE';
    return {
      externalId,
      data: {
        name,
        taxId: taxIdOf(digit, index + 1, country),
        country,
        direction: split.direction,
        email: mailbox(externalId),
        phone: `+${country === 'CL' ? '56 2 2555' : '51 1 555'} 0${digit}${String(index + 1).padStart(2, '0')}`,
      },
      person,
      habit,
      termDays,
      currencies: currenciesOf(externalId, country),
      documents: split.documents(documents),
    };
  });
}

interface Split {
  direction: PartnerInput['direction'];
  documents: (count: number) => CataloguePartner['documents'];
}

export const cataloguePartners: readonly CataloguePartner[] = [
  ...toPartners('CLI', '1', clients, {
    direction: 'receivable',
    documents: (receivable) => ({ receivable }),
  }),
  ...toPartners('PRV', '2', suppliers, { direction: 'payable', documents: (payable) => ({ payable }) }),
  ...toPartners('AMB', '3', both, {
    direction: 'both',
    documents: (count) => ({ receivable: count - 20, payable: 20 }),
  }),
];
