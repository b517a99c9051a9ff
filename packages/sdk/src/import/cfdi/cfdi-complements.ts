import { childrenOf, type XmlElement } from '../xml/xml-element.ts';

// By the name of the complement's element; the last part of its namespace tells the edition.
const names = new Map([
  ['Pagos', 'Pagos (payments)'],
  ['Nomina', 'Nómina (payroll)'],
  ['CartaPorte', 'Carta Porte (goods on the road)'],
  ['ComercioExterior', 'Comercio Exterior (foreign trade)'],
  ['Donatarias', 'Donatarias (donations)'],
  ['EstadoDeCuentaCombustible', 'Estado de Cuenta de Combustibles (fuel cards)'],
  ['ConsumoDeCombustibles', 'Consumo de Combustibles (fuel)'],
  ['ImpuestosLocales', 'Impuestos Locales (local taxes)'],
  ['detallista', 'Detallista (retail)'],
  ['ValesDeDespensa', 'Vales de Despensa (vouchers)'],
  ['VehiculoUsado', 'Vehículo Usado (used vehicle)'],
  ['PFintegranteCoordinado', 'Persona Física Integrante de Coordinado'],
  ['obrasarteantiguedades', 'Obras de Arte y Antigüedades (art)'],
  ['NotariosPublicos', 'Notarios Públicos (notaries)'],
  ['INE', 'INE (political parties)'],
  ['LeyendasFiscales', 'Leyendas Fiscales (legends)'],
  ['IngresosHidrocarburos', 'Ingresos Hidrocarburos (hydrocarbons)'],
  ['GastosHidrocarburos', 'Gastos Hidrocarburos (hydrocarbons)'],
]);

/** What a CFDI carries besides itself and its stamp, by the names that people know. */
export function complementsOf(root: XmlElement): string[] {
  return childrenOf(root, 'Complemento')
    .flatMap(({ children }) => children)
    .filter(({ name }) => name !== 'TimbreFiscalDigital')
    .map(({ name }) => names.get(name) ?? name.slice(0, 40));
}
