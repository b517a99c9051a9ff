import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { testFonts } from './fonts.ts';
import { shippedChromium } from './shipped-chromium.ts';

export interface Chromium {
  executablePath: string;
  args: string[];
  /** Environment for the browser process: fonts, libraries, time zone. */
  env: Record<string, string>;
}

/**
 * The browser of every test and screenshot: `CHROME_PATH`, else an installed Chrome or Chromium, else the one
 * that comes inside the package `@sparticuz/chromium`. Language, time zone and fonts are the same for all.
 */
export async function findChromium(): Promise<Chromium> {
  const fonts = await testFonts();
  const env = { FONTCONFIG_FILE: fonts, TZ: 'America/Lima', LANG: 'en_US.UTF-8' };
  const installed = process.env['CHROME_PATH'] ?? installedChromium();
  if (installed) return { executablePath: installed, args, env };
  const { executablePath, libraries } = await shippedChromium();
  return { executablePath, args, env: { ...env, LD_LIBRARY_PATH: libraries } };
}

// No sandbox: it needs user namespaces or a setuid helper, which containers lack, and only our own pages are opened.
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=en-US',
];

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installedChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, ...applications].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
