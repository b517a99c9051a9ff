import { expect, fixture, html } from '@open-wc/testing';
import { Format } from '../format/format.ts';
import { Wording } from '../i18n/catalogue.ts';
import { documentFacts } from './document-facts.ts';

const { words } = new Wording({ en: {}, load: () => Promise.reject(new Error('not asked')) });

/** Where a character of the text is drawn. */
function leftOf(text: Text, at: number): number {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect().left;
}

describe('documentFacts', () => {
  it('keeps its own words in their order behind a reason that turns the direction of writing', async () => {
    const hold = { kind: 'blocked', reason: 'no order \u202E yet' } as const;
    const view = { words, format: new Format('en-US') };
    const element = await fixture(html`<p>${documentFacts(view, { hold }, 2)}</p>`);
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (nodes.nextNode()) found.push(nodes.currentNode as Text);
    const own = found.find(({ data }) => data.includes(words.notMeanwhile))!;
    const at = own.data.indexOf(words.notMeanwhile);
    expect(leftOf(own, at)).to.be.lessThan(leftOf(own, at + words.notMeanwhile.length - 1));
  });
});
