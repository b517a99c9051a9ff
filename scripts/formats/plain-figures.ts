/** What anybody sees who opens the file in an editor. */
export interface PlainFigures {
  number: string | undefined;
  date: string | undefined;
  /** As written, without a sign. */
  total: string | undefined;
  currency: string | undefined;
}

/**
 * The main figures of an e-invoice, found in its text by patterns and in no other way that the readers take, so that both are
 * wrong together only by chance. `undefined` for what is no e-invoice of a format that is read.
 */
export function plainFigures(text: string): PlainFigures | undefined {
  const root =
    /<(?:[\w.-]+:)?([A-Za-z]+)[\s>]/.exec(text.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ''))?.[1] ?? '';
  return readings[root]?.(text.replace(/<!--[^]*?-->/g, ''));
}

const readings: Record<string, (text: string) => PlainFigures | undefined> = {
  Invoice: ubl,
  CreditNote: ubl,
  DebitNote: ubl,
  CrossIndustryInvoice: cii,
  Retention: certificate,
  Perception: certificate,
  Comprobante: cfdi,
  Retenciones: retenciones,
  DTE: dte,
};

function ubl(text: string): PlainFigures {
  const own = text.replace(/<(\w+:)?UBLExtensions[\s>][^]*?<\/(\w+:)?UBLExtensions>/, '');
  const totals =
    /<(?:\w+:)?(?:Legal|Requested)MonetaryTotal[\s>]([^]*?)<\/(?:\w+:)?(?:Legal|Requested)MonetaryTotal>/;
  return {
    number: inside(own, 'ID'),
    date: inside(own, 'IssueDate'),
    total: unsigned(inside(totals.exec(own)?.[1] ?? '', 'PayableAmount')),
    currency: inside(own, 'DocumentCurrencyCode'),
  };
}

function certificate(text: string): PlainFigures {
  // The signer has an ID too.
  const own = text.replace(/<(\w+:)?Signature[\s>][^]*?<\/(\w+:)?Signature>/g, '');
  return {
    number: inside(own, 'ID'),
    date: inside(own, 'IssueDate'),
    total: inside(own, 'TotalInvoiceAmount'),
    currency: /TotalInvoiceAmount[^>]*currencyID="([A-Z]{3})"/.exec(own)?.[1],
  };
}

function cii(text: string): PlainFigures {
  const document = text.slice(text.search(/<(\w+:)?ExchangedDocument[\s>]/));
  const date = /DateTimeString[^>]*>\s*(\d{4})(\d\d)(\d\d)/.exec(document);
  const sums = text.slice(text.search(/<(\w+:)?SpecifiedTradeSettlementHeaderMonetarySummation[\s>]/));
  return {
    number: inside(document, 'ID'),
    date: date ? date.slice(1).join('-') : undefined,
    total: unsigned(inside(sums, 'DuePayableAmount') ?? inside(sums, 'GrandTotalAmount')),
    currency: inside(text, 'InvoiceCurrencyCode'),
  };
}

function cfdi(text: string): PlainFigures | undefined {
  const root = /<(?:\w+:)?Comprobante\s[^]*?[^?]>/.exec(text)?.[0] ?? '';
  const type = attribute(root, 'TipoDeComprobante') ?? '';
  if (!/^(I|E|ingreso|egreso)$/.test(type)) return undefined;
  return {
    number: attribute(root, 'Folio'),
    date: attribute(root, 'Fecha')?.slice(0, 10),
    total: attribute(root, 'Total'),
    currency: /^[A-Z]{3}$/.exec(attribute(root, 'Moneda') ?? '')?.[0],
  };
}

function retenciones(text: string): PlainFigures {
  return {
    number: attribute(text, 'FolioInt'),
    date: attribute(text, 'FechaExp')?.slice(0, 10),
    total: attribute(text, 'montoTotRet'),
    currency: 'MXN',
  };
}

function dte(text: string): PlainFigures {
  return {
    number: inside(text, 'Folio'),
    date: inside(text, 'FchEmis'),
    total: inside(text, 'MntTotal'),
    currency: /<TpoMoneda>/.test(text) ? undefined : 'CLP',
  };
}

function inside(text: string, name: string): string | undefined {
  const found = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>\\s*(?:<!\\[CDATA\\[)?([^<\\]]*)`).exec(
    text,
  )?.[1];
  return found?.replace(/\s+/g, ' ').trim() || undefined;
}

// The first letter is small in the older editions.
function attribute(text: string, name: string): string | undefined {
  const either = `[${name[0]!.toUpperCase()}${name[0]!.toLowerCase()}]${name.slice(1)}`;
  return new RegExp(`\\s${either}\\s*=\\s*["']\\s*([^"']*?)\\s*["']`).exec(text)?.[1] || undefined;
}

function unsigned(amount: string | undefined): string | undefined {
  return amount?.replace(/^-/, '');
}
