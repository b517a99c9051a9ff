/** Where a host is asked to copy the files to. The build for pages without a build step puts its own place here. */
export const defaultPdfAssetBase = '/saldo-pdf/';
