import process from 'node:process';
import { z } from 'zod';
import { apiKeyScopeValues, type ApiKeyScope } from '../../generated/contract.ts';
import { defineLocalCommand, type LocalContext } from '../command.ts';
import { localDemo } from '../connection.ts';
import { allChecks } from '../doctor/all-checks.ts';
import { DoctorReport } from '../doctor/doctor-report.ts';
import { Examination, type Installation, type Setting } from '../doctor/examination.ts';
import { examine } from '../doctor/examine.ts';
import { listOf, origin, text } from '../option-values.ts';

/** What `saldo-server key create` gives. */
const usualScopes: readonly ApiKeyScope[] = ['publish', 'read', 'sessions'];

const address = z
  .string()
  .refine((value) => URL.canParse(value) && /^https?:/i.test(value), 'takes an address by http or https');

/** `saldo doctor`. */
export const doctor = defineLocalCommand({
  name: 'doctor',
  synopsis: '[options]',
  summary: 'Find what is wrong with an installation, and say how to mend it.',
  help: [
    'It looks at this machine, the server and the key, and changes nothing. What it finds: docs/doctor.md.',
    `--scopes SCOPES        what the key is for: ${apiKeyScopeValues.join(', ')};`,
    '                       publish,read,sessions unless told otherwise',
    '--session-url URL      the back end of your page too: what it answers, and whether the server takes that',
    '--page URL             a page with elements too: its policy, and whether it finds the files that read PDFs',
    '--origin ORIGIN        the origin of the page, where it is neither that of --page nor that of --session-url',
    '--cookie COOKIE        sent to both, as the browser of somebody who is signed in sends it',
    '--pdf-assets URL       the folder of the files that read PDFs, where no pdf-asset-base in the page names it',
    'Exit code 1 when something is wrong.',
  ],
  options: {
    scopes: { type: 'string' },
    'session-url': { type: 'string' },
    page: { type: 'string' },
    origin: { type: 'string' },
    cookie: { type: 'string' },
    'pdf-assets': { type: 'string' },
  },
  values: z.object({
    scopes: listOf(apiKeyScopeValues).optional(),
    'session-url': address.optional(),
    page: address.optional(),
    origin: origin.optional(),
    cookie: text.optional(),
    'pdf-assets': text.optional(),
  }),
  takesFiles: false,
  isLocal: true,
  async run(context, { scopes = usualScopes, page, cookie, ...rest }) {
    const { terminal, json, signal } = context;
    const installation: Installation = {
      nodeVersion: process.versions.node,
      ...(await settingsOf(context)),
      scopes,
      sessionUrl: rest['session-url'],
      cookie,
      page,
      origin: rest.origin,
      pdfAssets: rest['pdf-assets'],
    };
    const report = new DoctorReport(
      terminal,
      json,
      allChecks.map(({ name }) => name),
    );
    for await (const one of examine(allChecks, new Examination(installation, signal))) report.looked(one);
    report.end();
    return report.wrong === 0 ? 0 : 1;
  },
});

/** Address and key as other commands find them, and where they were said. */
async function settingsOf({ given, env, cwd }: LocalContext): Promise<{
  url: Setting | undefined;
  key: Setting | undefined;
}> {
  const url = settingOf(given.url, '--url', env, 'SALDO_URL');
  const key = settingOf(given.key, '--key', env, 'SALDO_API_KEY');
  if (url !== undefined || key !== undefined) return { url, key };
  const demo = await localDemo(env, cwd);
  if (demo?.demoFile === undefined) return { url, key };
  return { url: { value: demo.baseUrl, from: demo.demoFile }, key: { value: demo.key, from: demo.demoFile } };
}

function settingOf(
  option: string | undefined,
  optionName: string,
  env: NodeJS.ProcessEnv,
  variable: string,
): Setting | undefined {
  if (option !== undefined) return { value: option, from: optionName };
  return env[variable] ? { value: env[variable], from: variable } : undefined;
}
