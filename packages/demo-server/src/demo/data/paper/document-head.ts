import type { DocumentInput, PartnerInput, Party, PublisherInput } from '@saldo/sdk/contract';
import type { Paper } from '../demo.types.ts';
import { grey, type Canvas } from './canvas.ts';
import { bold, regular } from './font.ts';
import { drawLogo } from './letterhead.ts';
import { currencyName, dayMonthYear, relations, taxIdName, titles } from './paper-words.ts';
import { a4, type Sheet } from './sheet.ts';
import { wrapText } from './wrap-text.ts';

export interface Parties {
  issuer: Party;
  recipient: Party;
  /** Lines under the issuer's name: how to reach it. */
  reach: string[];
}

/** Who issues and who receives: as the paper says, or else as its type and direction imply. */
export function partiesOf({ data }: Paper, publisher: PublisherInput, partner: PartnerInput): Parties {
  const ours = { taxId: publisher.taxId ?? '–', name: publisher.name, ...country(publisher) };
  const theirs = { taxId: partner.taxId ?? '–', name: partner.name, ...country(partner) };
  const byPublisher = issuedByPublisher(data);
  const issuer = data.issuer ?? (byPublisher ? ours : theirs);
  const isPublisher = issuer.taxId === ours.taxId;
  const contact = isPublisher ? publisher.contact : partner;
  return {
    issuer: { name: isPublisher ? ours.name : theirs.name, ...issuer },
    recipient: {
      name: isPublisher ? theirs.name : ours.name,
      ...(data.recipient ?? (byPublisher ? theirs : ours)),
    },
    reach: [[contact?.email, contact?.phone].filter(Boolean).join('   ·   ')],
  };
}

function country(of: { country?: string }): { country?: string } {
  return of.country ? { country: of.country } : {};
}

function issuedByPublisher({ type, direction }: DocumentInput): boolean {
  const ordersOrCertifies = type === 'purchase_order' || type === 'withholding_certificate';
  return ordersOrCertifies === (direction === 'payable');
}

/** Series and number as people write them. */
export function labelOf({ externalId, data }: Paper): string {
  return data.number ? [data.series, data.number].filter(Boolean).join('-') : externalId;
}

/** Letterhead, parties and facts on the first page. */
export function drawHead(sheet: Sheet, paper: Paper, parties: Parties): void {
  const { page, accent } = sheet;
  const { issuer } = parties;
  drawLogo(page, issuer, accent, { x: a4.left, y: a4.top, size: 40 });
  const nameSize = isLong(issuer) ? 9 : 12.5;
  let y = a4.top + nameSize;
  for (const line of wrapText(issuer.name ?? '', bold, nameSize, 235)) {
    page.text(line, a4.left + 52, y, { font: bold, size: nameSize });
    y += nameSize * 1.25;
  }
  y += 1;
  for (const line of [`${taxIdName(issuer.country)} ${issuer.taxId}`, ...parties.reach]) {
    page.text(line, a4.left + 52, y, { size: 8, colour: grey });
    y += 11.5;
  }
  const title = titles[paper.data.type].toUpperCase();
  page.text(title, a4.right, a4.top + 9, {
    font: bold,
    size: 8,
    colour: accent,
    align: 'right',
    spacing: 1.1,
  });
  page.text(labelOf(paper), a4.right, a4.top + 31, { font: bold, size: 19, align: 'right' });
  sheet.y = Math.max(y, a4.top + 52) + 12;
  page.line(a4.left, sheet.y, a4.right, sheet.y, accent, 1.2);
  sheet.y += 22;
  drawFacts(sheet, paper, parties.recipient);
  drawRemark(sheet, paper);
}

function isLong({ name = '' }: Party): boolean {
  return name.length > 60;
}

/** The head of the pages that follow. */
export function drawContinuation(canvas: Canvas, paper: Paper, issuer: Party): number {
  canvas.text(issuer.name?.slice(0, 70) ?? '', a4.left, a4.top + 8, { size: 8, colour: grey });
  canvas.text(`${titles[paper.data.type]} ${labelOf(paper)}`, a4.right, a4.top + 8, {
    font: bold,
    size: 8,
    align: 'right',
  });
  canvas.line(a4.left, a4.top + 16, a4.right, a4.top + 16);
  return a4.top + 34;
}

/** A small label over a value. */
function drawFact(canvas: Canvas, label: string, value: string, x: number, y: number, width: number): void {
  canvas.text(label, x, y, { size: 7, colour: grey });
  const [first = ''] = wrapText(value, regular, 9, width, 1);
  canvas.text(first, x, y + 12, { size: 9 });
}

function drawFacts(sheet: Sheet, { data }: Paper, recipient: Party): void {
  const { page } = sheet;
  const top = sheet.y;
  page.text(data.type === 'purchase_order' ? 'Proveedor' : 'Señores', a4.left, top, {
    size: 7,
    colour: grey,
  });
  let y = top + 13;
  const size = isLong(recipient) ? 8.5 : 10;
  for (const line of wrapText(recipient.name ?? '', bold, size, 250)) {
    page.text(line, a4.left, y, { font: bold, size });
    y += size * 1.25;
  }
  page.text(`${taxIdName(recipient.country)} ${recipient.taxId}`, a4.left, y, { size: 8.5, colour: grey });
  const [related] = data.related ?? [];
  const facts = [
    ['Fecha de emisión', dayMonthYear(data.issueDate)],
    data.dueDate ? ['Vencimiento', dayMonthYear(data.dueDate)] : undefined,
    ['Moneda', currencyName(data.total.currency)],
    data.reference ? [data.type === 'receipt' ? 'Pago n.º' : 'Su referencia', data.reference] : undefined,
    related ? [relations[related.relation], related.externalId] : undefined,
  ].filter((fact) => fact !== undefined);
  facts.forEach(([label = '', value = ''], index) => {
    drawFact(
      page,
      label,
      value,
      330 + (index % 2) * 112,
      top + Math.floor(index / 2) * 30,
      index % 2 ? 105 : 108,
    );
  });
  sheet.y = Math.max(y + 8, top + Math.ceil(facts.length / 2) * 30 - 8) + 14;
}

/** What the document is about, unless its lines say the same. */
function drawRemark(sheet: Sheet, { data: { description }, lines = [] }: Paper): void {
  if (!description || lines.some((line) => line.description === description)) return;
  for (const line of wrapText(description, regular, 8.5, a4.right - a4.left, 12)) {
    sheet.page.text(line, a4.left, sheet.y, { size: 8.5, colour: grey });
    sheet.y += 11.5;
  }
  sheet.y += 8;
}
