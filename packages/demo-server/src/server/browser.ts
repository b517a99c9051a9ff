/** The embedded database inside a page. */
export {
  databaseOver,
  openEmbeddedBrowser,
  type BrowserDatabaseOptions,
} from './db/open-embedded-browser.ts';
export { pgliteTransport } from './db/pglite-transport.ts';
/** Passwords inside a page. */
export { argon2Passwords } from './passwords/argon2-passwords.ts';
export { wasmArgon2 } from './passwords/argon2-wasm.ts';
