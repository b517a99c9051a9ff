/** The embedded database inside a page. */
export { openEmbeddedBrowser, type BrowserDatabaseOptions } from './db/open-embedded-browser.ts';
