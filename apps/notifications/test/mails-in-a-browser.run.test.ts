import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserForTests } from '#testing';
import { languages, type Language } from '#words';
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
  if (!browser) return;
  page = await browser.newPage({ viewport: narrow });
  await page.evaluate(axe);
});
afterAll(() => browser?.close());

/**
 * Each document in turn, in the place of the one before: what axe finds wrong in it, and whether it is too wide. Of what is dark only the
 * colours are other than in light.
 */
const looked = `async (documents, rules) => {
  const wrong = [];
  for (const { name, html } of documents) {
    const next = new DOMParser().parseFromString(html, 'text/html').documentElement;
    document.replaceChild(document.adoptNode(next), document.documentElement);
    const { violations } = await axe.run(document, { ...rules, resultTypes: ['violations'], preload: false });
    for (const { id, nodes } of violations) wrong.push(name + ': ' + id + ' ' + nodes.map((each) => each.html).join(' '));
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) wrong.push(name + ' is ' + wide + ' pixels wide');
  }
  return wrong;
}`;

async function wrongIn(documents: readonly { name: string; html: string }[], colorScheme: 'light' | 'dark'): Promise<string[]> {
  const rules = colorScheme === 'light' ? {} : { runOnly: ['color-contrast'] };
  await page.emulateMedia({ colorScheme });
  return page.evaluate(`(${looked})(${JSON.stringify(documents)}, ${JSON.stringify(rules)})`);
}

const mailsIn = (language: Language) => sampleMails().filter((each) => each.language === language);

shown.each(languages)(
  'nobody is kept out of a mail or page in %s, in light or dark, and none is wider than a telephone',
  async (language) => {
    expect([...(await wrongIn(mailsIn(language), 'light')), ...(await wrongIn(mailsIn(language), 'dark'))]).toEqual([]);
  },
);

shown('what would keep somebody out is noticed', async () => {
  const { html } = mailsIn('en')[0]!;
  const broken = (name: string, from: string | RegExp, to: string) => ({ name, html: html.replace(from, to) });
  const light = await wrongIn([broken('grey', 'color: #1b1f24', 'color: #bbbbbb'), broken('mute', / lang="en"/, '')], 'light');
  const dark = await wrongIn(
    [broken('dark', 'color: #e6e9ec', 'color: #444444'), broken('wide', '<h1>', '<h1 style="width: 500px">')],
    'dark',
  );
  expect(light).toEqual([expect.stringContaining('grey: color-contrast'), expect.stringContaining('mute: html-has-lang')]);
  expect(dark).toEqual([expect.stringContaining('dark: color-contrast'), expect.stringMatching(/wide is \d+ pixels wide/)]);
});

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
