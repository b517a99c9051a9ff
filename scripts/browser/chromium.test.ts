import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './launch.ts';

describe("the tests' Chromium", () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  after(() => browser.close());

  it('speaks American English in Lima', async () => {
    const told = await page.evaluate(() => [
      navigator.language,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    ]);
    assert.deepEqual(told, ['en-US', 'America/Lima']);
  });

  it('has a font with tabular figures and with the letters and currencies of Latin America', async () => {
    const widths = await page.evaluate(() => {
      const widthOf = (text: string) => {
        const span = document.body.appendChild(document.createElement('span'));
        span.style.font = '100px system-ui';
        span.style.fontVariantNumeric = 'tabular-nums';
        span.textContent = text;
        return span.getBoundingClientRect().width;
      };
      const missing = widthOf('\uE123');
      return {
        ones: widthOf('1111'),
        eights: widthOf('8888'),
        missing,
        glyphs: [...'ñÑáü¿₡€$−✓'].map(widthOf),
      };
    });
    assert.ok(widths.ones > 0);
    assert.equal(widths.ones, widths.eights);
    for (const width of widths.glyphs) assert.notEqual(width, widths.missing);
  });

  it('keeps origins apart', async () => {
    const servers = [createServer(answer), createServer(answer)];
    try {
      const [own, other] = await Promise.all(servers.map(listen));
      await page.goto(own!);
      assert.equal(await page.evaluate(isReadable, own!), true);
      assert.equal(await page.evaluate(isReadable, other!), false);
    } finally {
      for (const server of servers) server.close();
    }
  });
});

const answer = (_request: IncomingMessage, response: ServerResponse) => void response.end('<p>text</p>');

const listen = (server: Server) =>
  new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    );
  });

const isReadable = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );
