import { cii } from '../cii/cii.ts';
import type { ImportOptions } from '../imported.ts';
import { maxBytes, type Content, type Found, type Reader } from '../reader.ts';
import { Refused } from '../refused.ts';
import { nameOfStranger } from '../strangers/xml-strangers.ts';
import { ubl } from '../ubl/ubl.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { refuseUnlessValid } from '../xml/refuse-unless-valid.ts';

// As ZUGFeRD, Factur-X and XRechnung name it, the newer first: a file may carry editions of both.
const names = ['factur-x.xml', 'xrechnung.xml', 'zugferd-invoice.xml'];

const refusals = {
  none: () => new Refused('unsupported', 'it is a PDF without an e-invoice in it'),
  unreadable: () => new Refused('malformed', 'it is a PDF that is encrypted or broken'),
  unavailable: () =>
    new Refused('unsupported', 'it is a PDF; an e-invoice in it is read where pdfjs-dist is installed'),
};

/** A PDF that carries its e-invoice (ZUGFeRD, Factur-X). What opens a PDF is given by the caller. */
export const pdf: Reader = {
  format: 'pdf',
  recognises: ({ head }, { pdfAttachment }) =>
    pdfAttachment !== undefined && new TextDecoder('windows-1252').decode(head.subarray(0, 5)) === '%PDF-',
  find: (content, options) => invoiceIn(content, options),
};

async function* invoiceIn({ source }: Content, options: ImportOptions): AsyncGenerator<Found> {
  const bytes = await source.wholeOrRefuse(maxBytes);
  const attached = await options.pdfAttachment!(bytes, names);
  if (typeof attached === 'string') throw refusals[attached]();
  if (attached.byteLength > maxBytes) throw new Refused('too-large', 'the e-invoice in it is too large');
  const root = parseXml(attached);
  await refuseUnlessValid(attached, root, options.schemas);
  const reader = [cii, ubl].find((one) => one.recognises({ head: attached, root, source }, options));
  if (!reader) throw new Refused('unsupported', `it is a PDF that carries ${nameOfStranger(root)}`);
  yield* reader.find({ head: attached, root, source }, options);
}
