import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { freePort } from '../process/free-port.ts';
import { fromRoot, root } from '../process/root.ts';
import { findChromium } from './chromium.ts';
import { commonModules } from './common-modules.ts';
import { contractServer } from './contract-server.ts';
import { serializableFailures } from './serializable-failures.ts';
import { servedPdfAssets } from './served-pdf-assets.ts';
import { sharedSamples } from './shared-samples.ts';

/** How web-test-runner runs the tests of packages/elements. */
export async function webTestConfig(): Promise<TestRunnerConfig> {
  const { executablePath, args, env } = await findChromium();
  const contract = contractServer();
  return {
    rootDir: root,
    files: ['packages/elements/src/**/*.test.ts'],
    hostname: '127.0.0.1',
    port: await freePort(),
    nodeResolve: { exportConditions: ['browser', 'import', 'default'] },
    middleware: [sharedSamples(), servedPdfAssets(), contract.middleware],
    plugins: [
      serializableFailures(),
      commonModules(),
      contract.plugin,
      esbuildPlugin({ ts: true, json: true, target: 'es2024', tsconfig: fromRoot('tsconfig.base.json') }),
    ],
    browsers: [
      chromeLauncher({
        launchOptions: {
          executablePath,
          // Contrast is judged of what stays, not of what fades in. Said to the browser, because a page keeps what an earlier file emulated.
          args: [...args, '--force-prefers-reduced-motion'],
          env: { ...process.env, ...env },
          headless: 'shell',
          defaultViewport: { width: 1280, height: 800 },
        },
        // Files run side by side in one browser, where only one page has the focus: each shall believe it has.
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
}
