import { expect, test } from '@jest/globals';
import { preferredLanguage } from '#http';

const languages = ['hr', 'sr', 'sr-Latn', 'ro', 'tr', 'en'] as const;

test.each<[header: string | undefined, preferred: string | undefined]>([
  [undefined, undefined],
  ['', undefined],
  ['hr', 'hr'],
  ['HR-ba', 'hr'],
  ['tr-Latn-TR-u-co-search', 'tr'],
  ['en-GB, hr', 'en'],
  ['hr;q=0.1, tr;q=0.2', 'tr'],
  ['hr; q=0.5 ,tr;q=0.5', 'hr'],
  ['hr;q=0.999,tr;q=1.0', 'tr'],
  ['hr;q=0, tr;q=0.001', 'tr'],
  ['hr;q=0', undefined],
  ['de, fr;q=0.9, ro;q=0.1', 'ro'],
  ['de, *', undefined],
  ['*, tr;q=0.5', 'tr'],
  ['sr', 'sr'],
  ['sr-RS', 'sr'],
  ['sr-Cyrl-ME', 'sr'],
  ['sr-Latn', 'sr-Latn'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['SR-LATN', 'sr-Latn'],
  ['sr-ME', 'sr-Latn'],
  ['sh', 'sr-Latn'],
  ['cnr', 'sr-Latn'],
  ['mo', 'ro'],
  ['klingon-warrior, x, 1, hr_HR, tr', 'tr'],
  [`${'de,'.repeat(30)}tr`, undefined],
  ['constructor, __proto__', undefined],
])('%s: %s', (header, preferred) => expect(preferredLanguage(header, languages)).toBe(preferred));

test('a header of 16 KiB costs little', () => {
  const header = 'x-y;q=0.5,'.repeat(1_600);
  const before = process.cpuUsage();
  for (let n = 0; n < 10; n++) preferredLanguage(header, languages);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 10).toBeLessThan(50_000);
});
