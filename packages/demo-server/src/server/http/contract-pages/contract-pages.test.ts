import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CONTRACT_JSON } from '../../contract/route.ts';
import { codePage } from '../code-pages.ts';
import { contractPages } from './contract-pages.node.ts';
import { operationsOf, type OpenApi } from './openapi.ts';

const contract = CONTRACT_JSON as OpenApi;
const pages = contractPages();
const operationPaths = operationsOf(contract).map(({ operation }) => `/docs/${operation.operationId}`);
const schemaPaths = Object.keys(contract.components.schemas).map((name) => `/docs/schemas/${name}`);
const allPaths = ['/docs', '/docs/schemas', ...operationPaths, ...schemaPaths];

async function read(path: string): Promise<string> {
  const page = await pages(path);
  assert.ok(page, path);
  return page.text();
}

describe('the pages of the contract', () => {
  test('are there for every operation and schema, under a policy that takes nothing inline and nothing foreign', async () => {
    assert.ok(operationPaths.length > 40 && schemaPaths.length > 100);
    for (const path of allPaths) {
      const page = await pages(path);
      assert.equal(page?.status, 200, path);
      assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
      const policy = page.headers.get('content-security-policy')!;
      assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'; trusted-types 'none'/);
      assert.doesNotMatch(policy, /unsafe|https?:|\*|sha256|nonce/);
      assert.doesNotMatch(
        await page.text(),
        /<style|<script(?! type="module" src="\/docs\/)| style=| on\w+="/,
        path,
      );
    }
  });

  test('lead nowhere that is not there', async () => {
    const targets = new Set<string>();
    for (const path of allPaths) {
      const page = await read(path);
      for (const [, target = ''] of page.matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (target.startsWith('#')) assert.ok(page.includes(`id="${target.slice(1)}"`), `${path}${target}`);
        else targets.add(target);
      }
    }
    assert.ok(targets.has('/docs/try.js') && targets.has('/docs/openapi.json'));
    for (const target of targets) {
      if (target === 'data:,') continue;
      const [, code] = /^\/problems(?:\/(.+))?$/.exec(target) ?? [];
      const found = target.startsWith('/problems') ? await codePage(code, null) : await pages(target);
      assert.equal(found?.status, 200, target);
    }
    assert.deepEqual(
      schemaPaths.filter((path) => !targets.has(path)),
      [],
    );
  });

  test('tell of an operation its parameters, fields of the body, each status, who may, and an example', async () => {
    for (const { operation, parameters, path } of operationsOf(contract)) {
      const page = await read(`/docs/${operation.operationId}`);
      const told = [path, operation['x-access'].permission, ...parameters.map(({ name }) => name)];
      for (const text of told) assert.ok(page.includes(text), `${operation.operationId}: ${text}`);
      for (const status of Object.keys(operation.responses))
        assert.ok(page.includes(`<h3>${status}</h3>`), status);
    }
    const put = await read('/docs/putDocument');
    assert.match(put, /<code>issueDate<\/code>/);
    assert.match(put, /<a href="\/docs\/schemas\/Money">Money<\/a>/);
    assert.match(put, /<a href="\/problems\/invalid-request">/);
    assert.match(put, /<pre><code>{\n {2}&quot;type&quot;: &quot;invoice&quot;/);
  });

  test('show markup of descriptions, names and examples as text', async () => {
    const evil = '</code><script>alert(1)</script>"\'<img src=x onerror=alert(1)>';
    const hostile: OpenApi = {
      info: { title: evil, version: evil, description: `${evil}\n\n\`${evil}\` **${evil}**` },
      tags: [{ name: evil, description: evil }],
      paths: {
        [`/v1/${evil}`]: {
          get: {
            operationId: 'listEvil',
            tags: [evil],
            summary: evil,
            description: evil,
            'x-access': { permission: evil, scope: evil, components: [evil], feature: evil, side: evil },
            parameters: [{ name: evil, in: 'query', description: evil, schema: { enum: [evil] } }],
            responses: {
              200: {
                description: evil,
                headers: { [evil]: { description: evil } },
                content: {
                  'application/json': { schema: { $ref: '#/components/schemas/Evil' }, example: evil },
                },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Evil: {
            description: evil,
            properties: { [evil]: { const: evil, default: evil, pattern: evil } },
            enum: [evil],
            'x-codes': { [evil]: { status: 200, title: evil } },
            examples: [evil],
          },
        },
      },
    };
    const show = contractPages(hostile);
    for (const path of ['/docs', '/docs/listEvil', '/docs/schemas', '/docs/schemas/Evil']) {
      const page = await (await show(path))!.text();
      assert.doesNotMatch(page, /<script>|<img/, path);
      if (path !== '/docs/schemas') assert.match(page, /&lt;script&gt;alert/, path);
    }
  });

  test('have none for what the contract does not name, nor for the names that objects have', async () => {
    const strange = ['nothing', 'constructor', '__proto__', 'schemas/constructor', 'schemas/__proto__'];
    for (const path of [...strange, 'schemas/Money/more', 'getSession/more', '../app.ts', 'browser/try.js']) {
      assert.equal(await pages(`/docs/${path}`), undefined, path);
    }
  });

  test('hand out the document itself', async () => {
    const page = await pages('/docs/openapi.json');
    assert.equal(page!.headers.get('content-type'), 'application/json');
    assert.deepEqual(await page!.json(), CONTRACT_JSON);
  });
});
