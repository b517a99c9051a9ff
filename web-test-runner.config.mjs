/** Browser tests of packages/elements. `npm test -- --only browser [pattern]` runs them with the suite's report. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './scripts/browser/chromium.ts';
import { packageAssets } from './scripts/browser/package-assets.ts';
import { freePort } from './scripts/process/free-port.ts';

const { executablePath, args, env } = await findChromium();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['packages/elements/src/**/*.test.ts'],
  hostname: '127.0.0.1',
  port: await freePort(),
  nodeResolve: { exportConditions: ['browser', 'import', 'default'] },
  plugins: [
    packageAssets(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2024',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath,
        args,
        env: { ...process.env, ...env },
        headless: 'shell',
        defaultViewport: { width: 1280, height: 800 },
      },
      // Files run side by side in one browser, where only one page has the focus: each page shall believe it has.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  concurrency: 2,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000, retries: 0, forbidOnly: true } },
};
