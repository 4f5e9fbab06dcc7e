import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { browserForTests } from '#testing';
import { languages } from '#words';
import { sampleMails } from '../src/sample-mails.ts';

/** Hundreds of documents, each in light and in dark. */
jest.setTimeout(240_000);

/** Of a telephone, in CSS pixels. */
const narrow = { width: 360, height: 800 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const browser = await browserForTests();
const shown = browser ? test : test.skip;
let page: Page;
beforeAll(async () => {
  if (browser) page = await browser.newPage({ viewport: narrow });
});
afterAll(() => browser?.close());

/** What axe finds wrong in what is shown: each rule with the elements. */
async function violations(): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const found: AxeResults = await page.evaluate(`axe.run(document, { resultTypes: ['violations'], preload: false })`);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

shown.each(languages)(
  'nobody is kept out of a mail or page in %s, in light or dark, and none is wider than a telephone',
  async (language) => {
    const wrong: string[] = [];
    for (const { name, html } of sampleMails().filter((each) => each.language === language)) {
      await page.setContent(html);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        wrong.push(...(await violations()).map((each) => `${name} (${colorScheme}): ${each}`));
      }
      const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
      if (width > narrow.width) wrong.push(`${name} is ${width} pixels wide`);
    }
    expect(wrong).toEqual([]);
  },
);

shown('light and dark are not the same, and neither loads anything', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(sampleMails()[0]!.html);
  const colours = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate('[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color].join()');
  };
  expect(await colours('light')).not.toBe(await colours('dark'));
  expect(asked).toEqual([]);
});
