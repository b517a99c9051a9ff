import { expect } from '@open-wc/testing';
import { csrfHeader, type CsrfSource } from './csrf-header.ts';

const own = '/saldo/session';

function header(source: Partial<CsrfSource>, url = own): Record<string, string> {
  return csrfHeader({ cookie: undefined, meta: undefined, header: undefined, ...source }, url);
}

/** What is told on the console meanwhile. */
function toldBy(act: () => void): string {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => told.push(text);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return told.join('\n');
}

describe('csrfHeader', () => {
  beforeEach(() => {
    document.cookie = 'other-XSRF-TOKEN=wrong';
    document.cookie = `XSRF-TOKEN=${encodeURIComponent('eyJpdiI6+/==')}`;
    const meta = Object.assign(document.createElement('meta'), { name: 'csrf-token', content: '7f3a' });
    document.head.append(meta);
  });
  afterEach(() => {
    for (const name of ['XSRF-TOKEN', 'other-XSRF-TOKEN', 'odd'])
      document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT`;
    document.querySelector('meta[name="csrf-token"]')?.remove();
  });

  it('is none where the page names no token', () => {
    expect(header({})).to.deep.equal({});
  });

  it("has the cookie's value as it was before it was encoded", () => {
    expect(header({ cookie: 'XSRF-TOKEN' })).to.deep.equal({ 'X-XSRF-TOKEN': 'eyJpdiI6+/==' });
  });

  it('has a value that is no encoding as it stands', () => {
    document.cookie = 'odd=100%';
    expect(header({ cookie: 'odd', header: 'X-CSRFToken' })).to.deep.equal({ 'X-CSRFToken': '100%' });
  });

  it('has what a meta of the page says', () => {
    expect(header({ meta: 'csrf-token' })).to.deep.equal({ 'X-CSRF-TOKEN': '7f3a' });
  });

  it('is read anew for each request', () => {
    header({ cookie: 'XSRF-TOKEN' });
    document.cookie = 'XSRF-TOKEN=after-sign-in';
    expect(header({ cookie: 'XSRF-TOKEN' })).to.deep.equal({ 'X-XSRF-TOKEN': 'after-sign-in' });
  });

  it('never goes to another origin, and the developer is told', () => {
    const told = toldBy(() =>
      expect(header({ cookie: 'XSRF-TOKEN' }, 'https://elsewhere.example/session')).to.deep.equal({}),
    );
    expect(told).to.contain('https://elsewhere.example/session" is of another origin');
  });

  it('tells the developer of a cookie and a meta that are not there', () => {
    const told = toldBy(() => {
      expect(header({ cookie: 'gone' })).to.deep.equal({});
      expect(header({ meta: 'gone' })).to.deep.equal({});
    });
    expect(told).to.contain('csrf-cookie="gone": the page has no cookie');
    expect(told).to.contain('csrf-meta="gone": the page has no <meta>');
  });
});
