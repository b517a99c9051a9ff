import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { autoload } from './autoload.ts';

describe('elements that are loaded when their tags appear', () => {
  it('are those that are there, and those that come later, in whatever they lie', async () => {
    const root = document.createElement('div');
    root.append(document.createElement('saldo-provider'));
    document.body.append(root);
    const stop = autoload(root);
    await waitUntil(() => customElements.get('saldo-provider') !== undefined, 'the provider');
    const later = document.createElement('section');
    later.append(document.createElement('saldo-payment-review'));
    root.append(later);
    await waitUntil(() => customElements.get('saldo-payment-review') !== undefined, 'the review');
    stop();
    root.remove();
  });

  it('are no others, and no tags of others', async () => {
    const root = document.createElement('div');
    root.append(document.createElement('saldo-unknown'), document.createElement('other-thing'));
    document.body.append(root);
    const stop = autoload(root);
    root.append(document.createElement('saldo-document-detail'));
    await waitUntil(() => customElements.get('saldo-document-detail') !== undefined, 'the detail');
    expect(customElements.get('saldo-user-admin')).to.equal(undefined);
    stop();
    root.remove();
  });
});
