/** Rows as CONTPAQi Comercial names them, with decimals as text and days as `YYYY-MM-DD`. Only what the mapping reads. */
export interface ContpaqiRows {
  readonly admParametros: { readonly CIDMONEDABASE: number; readonly CNOMBREIMPUESTO1: string };
  readonly admMonedas: { readonly CIDMONEDA: number; readonly CCLAVESAT: string }[];
  readonly admConceptos: { readonly CIDCONCEPTODOCUMENTO: number; readonly CCODIGOCONCEPTO: string }[];
  readonly admProductos: {
    readonly CIDPRODUCTO: number;
    readonly CCODIGOPRODUCTO: string;
    readonly CNOMBREPRODUCTO: string;
  }[];
  readonly admClientes: Cliente[];
  readonly admDocumentos: Documento[];
  readonly admMovimientos: Movimiento[];
  readonly admAsocCargosAbonos: CargoAbono[];
  readonly admFoliosDigitales: { readonly CIDDOCTO: number; readonly CUUID: string }[];
}

export interface Cliente {
  CIDCLIENTEPROVEEDOR: number;
  CCODIGOCLIENTE: string;
  CRAZONSOCIAL: string;
  CRFC: string;
  /** 1 a client, 2 both, 3 a supplier */
  CTIPOCLIENTE: 1 | 2 | 3;
  CLIMITECREDITOCLIENTE: string;
  CEMAIL1: string;
}

export interface Documento {
  CIDDOCUMENTO: number;
  /** The type, of admDocumentosModelo. */
  CIDDOCUMENTODE: number;
  CIDCONCEPTODOCUMENTO: number;
  CSERIEDOCUMENTO: string;
  CFOLIO: string;
  CFECHA: string;
  CFECHAVENCIMIENTO: string;
  CIDCLIENTEPROVEEDOR: number;
  CIDMONEDA: number;
  CTIPOCAMBIO: string;
  CREFERENCIA: string;
  CCANCELADO: 0 | 1;
  CNETO: string;
  CDESCUENTOMOV: string;
  CIMPUESTO1: string;
  /** A percentage. */
  CPORCENTAJEIMPUESTO1: string;
  CTOTAL: string;
  /** A percentage; `0` where nothing is given. */
  CDESCUENTOPRONTOPAGO: string;
  CFECHAPRONTOPAGO: string;
  /** Of what is paid, SAT's code of the form of payment. */
  CMETODOPAG: string;
  CTEXTOEXTRA1: string;
}

export interface Movimiento {
  CIDDOCUMENTO: number;
  CIDPRODUCTO: number;
  CUNIDADESCAPTURADAS: string;
  CPRECIOCAPTURADO: string;
  CNETO: string;
  CDESCUENTO1: string;
}

/** Pairs a credit with a debit, each with what it takes in its own currency. */
export interface CargoAbono {
  CIDDOCUMENTOABONO: number;
  CIDDOCUMENTOCARGO: number;
  CIMPORTEABONO: string;
  CIMPORTECARGO: string;
  /** The document of what was gained or lost by the exchange; 0 where there is none. */
  CIDUTILIDADPERDIDACAMB: number;
}
