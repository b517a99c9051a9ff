/** The embedded database inside a page. */
export { openEmbeddedBrowser, type BrowserDatabaseOptions } from './db/open-embedded-browser.ts';
/** Passwords inside a page. */
export { argon2Passwords } from './passwords/argon2-passwords.ts';
export { wasmArgon2 } from './passwords/argon2-wasm.ts';
