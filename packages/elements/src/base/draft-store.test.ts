import { expect } from '@open-wc/testing';
import { DraftStore } from './draft-store.ts';

class Note extends DraftStore<{ readonly text: string; readonly sent: boolean }> {
  constructor() {
    super({ text: '', sent: false });
  }

  write(text: string): void {
    this.set({ text });
  }
}

describe('DraftStore', () => {
  it('makes another state of each change, and leaves the one before as it was', () => {
    const note = new Note();
    const before = note.state;
    note.write('a');
    expect(note.state).to.deep.equal({ text: 'a', sent: false });
    expect(before).to.deep.equal({ text: '', sent: false });
  });

  it('tells whoever subscribed, after the change, until they leave', () => {
    const note = new Note();
    const seen: string[] = [];
    const leave = note.subscribe(() => seen.push(note.state.text));
    note.subscribe(() => seen.push('other'));
    note.write('a');
    leave();
    note.write('b');
    expect(seen).to.deep.equal(['a', 'other', 'other']);
  });
});
