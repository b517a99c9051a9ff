/** Public test suites of the formats, and where in each the files are that people wrote for others to read. */
export interface Source {
  /** `owner/name` on GitHub. */
  repository: string;
  folders: readonly string[];
}

/** Repositories whose files `npm run formats` brings. */
export const sources: readonly Source[] = [
  { repository: 'ConnectingEurope/eInvoicing-EN16931', folders: ['ubl/examples', 'cii/examples', 'test'] },
  { repository: 'OpenPEPPOL/peppol-bis-invoice-3', folders: ['rules/examples'] },
  { repository: 'itplr-kosit/xrechnung-testsuite', folders: ['src/test'] },
  {
    repository: 'ZUGFeRD/mustangproject',
    folders: ['library/src/test/resources', 'validator/src/test/resources'],
  },
  { repository: 'horstoeko/zugferd', folders: ['tests/assets', 'examples/assets'] },
  {
    repository: 'stephanstapel/ZUGFeRD-csharp',
    folders: ['zugferd20', 'zugferd211en', 'zugferd22de', 'zugferd23en', 'zugferd240en'].map(
      (edition) => `documentation/${edition}`,
    ),
  },
  { repository: 'pretix/python-drafthorse', folders: ['tests/samples'] },
  { repository: 'akretion/factur-x', folders: ['tests/fixtures'] },
  { repository: 'josemmo/einvoicing', folders: ['tests/Integration'] },
  {
    repository: 'phax/phive-rules',
    folders: [
      'cius-pt',
      'cius-ro',
      'ehf',
      'oioubl',
      'peppol',
      'peppol-italy',
      'peppol-pint',
      'simplerinvoicing',
      'turkey',
      'ublbe',
      'xrechnung',
      'zatca',
    ].map((rules) => `phive-rules-${rules}/src/test/resources`),
  },
  { repository: 'invopop/gobl.ubl', folders: ['test/data'] },
  { repository: 'invopop/gobl.cii', folders: ['test/data'] },
  { repository: 'invopop/gobl.cfdi', folders: ['test/data'] },
  { repository: 'thegreenter/greenter', folders: ['packages'] },
  { repository: 'SAT-CFDI/python-satcfdi', folders: ['tests'] },
  { repository: 'eclipxe13/CfdiUtils', folders: ['tests/assets'] },
  { repository: 'phpcfdi/cfdi-to-json', folders: ['tests/_files'] },
  { repository: 'swsapien/pycfdi-transform', folders: ['tests/Resources'] },
  { repository: 'cordada/lib-cl-sii-python', folders: ['src/tests/test_data'] },
];
