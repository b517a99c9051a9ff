import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from './chromium.ts';

/** Starts the tests' Chromium; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium();
  // 'shell' adds the plain --headless, which both chrome-headless-shell and a full Chrome understand.
  return puppeteer.launch({ executablePath, args, env: { ...process.env, ...env }, headless: 'shell' });
}
