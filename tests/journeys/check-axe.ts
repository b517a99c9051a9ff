import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

type Axe = typeof axe;

/**
 * Asserts that axe finds nothing. It comes in through the debugger, which the page's security policy does not bind, so that the
 * page stays as it is.
 */
export async function assertAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'], preload: false });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => ({ target: target.flat(), failureSummary })),
    }));
  });
  assert.deepEqual(found, []);
}
