/** Code, description, unit and price in hundredths of a sol, without tax. */
export type Product = readonly [code: string, description: string, unit: string, priceMinor: number];

export const products: readonly Product[] = [
  ['CEM-042', 'Cemento gris tipo I, bolsa de 42,5 kg', 'bolsa', 2690],
  ['VAR-012', 'Varilla corrugada ½" × 9 m', 'varilla', 3480],
  ['VAR-038', 'Varilla corrugada 3/8" × 9 m', 'varilla', 1960],
  ['CLV-003', 'Clavo de 3" con cabeza, caja de 30 kg', 'caja', 14250],
  ['ALA-016', 'Alambre negro recocido n.º 16', 'kg', 545],
  ['LAD-018', 'Ladrillo King Kong de 18 huecos', 'millar', 78900],
  ['TUB-004', 'Tubo PVC de desagüe 4" × 3 m', 'unidad', 3190],
  ['TUB-012', 'Tubo PVC de agua ½" C-10 × 5 m', 'unidad', 1245],
  ['COD-090', 'Codo PVC 90° de 4"', 'unidad', 690],
  ['PIN-LAT', 'Pintura látex blanca, balde de 20 L', 'balde', 18990],
  ['PIN-ESM', 'Esmalte sintético azul añil', 'galón', 5480],
  ['THN-001', 'Thinner acrílico', 'galón', 2350],
  ['CBL-014', 'Cable THW-90 n.º 14 AWG, rollo de 100 m', 'rollo', 13900],
  ['TOM-002', 'Tomacorriente doble con línea a tierra', 'unidad', 1490],
  ['INT-003', 'Interruptor termomagnético 2 × 32 A', 'unidad', 4290],
  ['LED-012', 'Foco led de 12 W, luz cálida', 'unidad', 890],
  ['CER-360', 'Cerradura de sobreponer, tres golpes', 'unidad', 11990],
  ['GRI-LAV', 'Grifería de lavadero cuello de cisne', 'unidad', 15900],
  ['INO-BCO', 'Inodoro «one piece» blanco', 'unidad', 38900],
  ['POR-060', 'Porcelanato pulido 60 × 60 cm', 'm²', 5290],
  ['PEG-025', 'Pegamento para cerámico, bolsa de 25 kg', 'bolsa', 1890],
  ['FRA-001', 'Fragua color marfil', 'kg', 640],
  ['TRI-018', 'Triplay lupuna 4 × 8 pies, 18 mm', 'plancha', 12450],
  ['CAL-022', 'Calamina galvanizada 0,22 mm × 3,6 m', 'plancha', 2980],
  ['TAL-018', 'Taladro percutor de 18 V con dos baterías', 'unidad', 64900],
  ['AMO-045', 'Amoladora angular de 4½"', 'unidad', 28900],
  ['DIS-045', 'Disco de corte de 4½" × 1,6 mm', 'unidad', 590],
  ['BRO-SET', 'Juego de brocas para concreto, 8 piezas', 'juego', 5990],
  ['CAR-090', 'Carretilla «buggy» de 90 L', 'unidad', 23900],
  ['PAL-CUC', 'Lampa cuchara con mango de madera', 'unidad', 3790],
  ['GUA-CUE', 'Guantes de cuero reforzado', 'par', 1250],
  ['CAS-BLA', 'Casco de seguridad blanco con «ratchet»', 'unidad', 2390],
  ['SOL-601', 'Electrodo E6011 de 1/8"', 'kg', 1480],
  ['SIL-280', 'Silicona neutra transparente 280 ml', 'cartucho', 1690],
  ['CIN-AIS', "Cinta aislante '3 colores', pack × 10", 'pack', 2890],
  ['FLE-LIM', 'Flete local Lima Metropolitana', 'servicio', 18000],
];

const steel = products.filter(([code]) => /^(VAR|CLV|ALA|CAL|SOL|DIS)/.test(code));

/** What suppliers sell who do not sell everything, by external id. */
export const productsOfSupplier: Partial<Record<string, readonly Product[]>> = {
  'PRV-001': [
    ...steel,
    ['ANG-002', 'Ángulo estructural 2" × 2" × ¼", 6 m', 'pieza', 11890],
    ['PLA-316', 'Plancha LAC 3/16" × 4 × 8 pies', 'plancha', 46700],
    ['TUC-040', 'Tubo cuadrado 40 × 40 × 2 mm, 6 m', 'pieza', 8940],
    ['MAL-015', 'Malla electrosoldada 15 × 15 cm, 4,2 mm', 'rollo', 61250],
  ],
  'PRV-002': products.filter(([code]) => /^(CEM|LAD|PEG|FRA)/.test(code)),
  'PRV-003': [
    ['FLE-LIM', 'Flete local Lima Metropolitana', 'servicio', 18000],
    ['FLE-NOR', 'Flete Lima – Chiclayo, camión de 10 t', 'servicio', 245000],
    ['FLE-SUR', 'Flete Lima – Arequipa, camión de 10 t', 'servicio', 268000],
    ['EST-CAR', 'Estiba y desestiba', 'hora', 9500],
  ],
  'PRV-007': [
    ['HON-MES', 'Servicio contable mensual', 'mes', 185000],
    ['HON-LAB', 'Asesoría laboral y planillas', 'mes', 92000],
    ['HON-TRI', 'Declaración anual, avance', 'servicio', 240000],
  ],
  'PRV-008': [
    ['ENE-KWH', 'Energía activa, tarifa MT3', 'MWh', 31800],
    ['ENE-POT', 'Potencia contratada en hora punta', 'kW', 5420],
    ['ENE-FIJ', 'Cargo fijo mensual', 'mes', 1250],
  ],
};

/** What a document may say about itself, besides its lines. */
export const remarks: readonly string[] = [
  'Pedido semanal de reposición',
  'Materiales para la obra Los Sauces, segunda etapa',
  'Despacho a tienda principal, recepción por la mañana',
  "Incluye muestras 'sin costo' según acuerdo comercial",
  'Entrega en almacén de Ñaña; coordinar con Sr. Güemes',
  'Promoción "3 × 2" en pinturas & acabados',
  'Compra consolidada de fin de mes',
  'Reposición de stock de gasfitería',
  'Entrega parcial: el saldo se despacha la próxima semana',
  'Campaña de construcción – precios especiales',
];

export const longRemark =
  'Suministro de materiales de construcción, ferretería, gasfitería y acabados para la remodelación integral del local «Plaza Ñ» ' +
  '(sótanos 1 y 2, primer piso, mezzanine & azotea), según orden de compra abierta y acta de conformidad firmada por el Ing. ' +
  "Güemes O'Connor; comprende tres entregas parciales con sus guías de remisión, descarga manual, apilado en el almacén designado " +
  'por el cliente y retiro de embalajes. Los precios incluyen el descuento «por volumen» pactado en la reunión de coordinación y no ' +
  'incluyen andamios, grúa ni seguros. Cualquier faltante o material dañado debe comunicarse dentro de las 48 horas; pasada esa fecha se ' +
  'entiende aceptado. Observación de almacén: "el pallet n.º 7 llegó con la cinta rota – se contó y está completo". Contacto en obra: ' +
  'residente de turno, de 7:30 a 16:45, refrigerio de 12:00 a 13:00. Esta descripción es larga a propósito.';
