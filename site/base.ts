/** The folder of the server that the site is served from, with slashes around it: `SITE_BASE`, the root unless told otherwise. */
export const siteBase = process.env['SITE_BASE'] ?? '/';
