import { expect, fixture, html } from '@open-wc/testing';
import type { Hold } from '@saldo/sdk/contract';
import { Format } from '../format/format.ts';
import { Wording } from '../i18n/catalogue.ts';
import { holdBadge } from './hold-badge.ts';

const { words } = new Wording({ en: {}, load: () => Promise.reject(new Error('not asked')) });

async function drawn(hold: Hold) {
  const element = await fixture<HTMLElement>(html`<p>${holdBadge(words, new Format('en-US'), hold)}</p>`);
  const said = element.innerText.trim();
  const shape = element.querySelector('svg')!.innerHTML.replaceAll(/<!--.*?-->/g, '');
  return { said, shape };
}

describe('holdBadge', () => {
  it('says what holds a document up, and until when', async () => {
    expect((await drawn({ kind: 'disputed' })).said).to.equal('Disputed');
    const blocked = await drawn({ kind: 'blocked', until: '2026-05-31' });
    expect(blocked.said).to.equal('On hold until May 31, 2026');
  });

  it('has a shape for each kind, and a neutral one with its own name for a kind that is not known', async () => {
    const disputed = await drawn({ kind: 'disputed' });
    const blocked = await drawn({ kind: 'blocked' });
    const later = await drawn({ kind: 'under_audit' });
    expect(new Set([disputed.shape, blocked.shape, later.shape]).size).to.equal(3);
    expect(later.said).to.equal('under audit');
  });
});
