import { html, nothing, type TemplateResult } from 'lit';
import type { Address } from '@saldo/sdk/contract';
import type { DetailView } from './detail-view.ts';

interface Block {
  readonly heading: string;
  readonly name: string | undefined;
  readonly lines: readonly (string | undefined)[];
}

/** Who issued it to whom, and where it went. A paper that names no parties is between the company and the partner. */
export function detailParties(view: DetailView): TemplateResult {
  const blocks = [...partyBlocks(view), ...addressBlocks(view)];
  return html`<div class="parties" part="parties">${blocks.map(partyBlock)}</div>`;
}

function partyBlock({ heading, name, lines }: Block): TemplateResult {
  return html`<section class="party">
    <h3>${heading}</h3>
    ${name ? html`<p class="name"><bdi>${name}</bdi></p>` : nothing}
    ${lines.map((line) => (line ? html`<p><bdi>${line}</bdi></p>` : nothing))}
  </section>`;
}

function partyBlocks({ words, format, document, session }: DetailView): Block[] {
  const { issuer, recipient, partner, direction } = document;
  const { parties } = words;
  const own = { name: session.publisher.name, taxId: session.publisher.taxId };
  if (!issuer && !recipient) {
    const { client, supplier } = parties;
    return [
      { heading: parties.company, name: own.name, lines: [own.taxId] },
      { heading: direction === 'payable' ? supplier : client, name: partner.name, lines: [] },
    ];
  }
  const block = (heading: string, party: typeof issuer): Block[] =>
    party
      ? [
          {
            heading,
            name: party.name,
            lines: [party.taxId, party.country && format.countryName(party.country)],
          },
        ]
      : [];
  return [...block(parties.issuer, issuer), ...block(parties.recipient, recipient)];
}

function addressBlocks({ words, format, document }: DetailView): Block[] {
  const { billing, shipping } = document.addresses ?? {};
  const block = (heading: string, address: Address | undefined): Block[] => {
    if (!address) return [];
    const { name, street, postalCode, city, region, country } = address;
    const place = [[postalCode, city].filter(Boolean).join(' '), region].filter(Boolean).join(', ');
    const lines = [...(street?.split('\n') ?? []), place, country && format.countryName(country)];
    return name || lines.some(Boolean) ? [{ heading, name, lines }] : [];
  };
  return [...block(words.parties.billing, billing), ...block(words.parties.shipping, shipping)];
}
