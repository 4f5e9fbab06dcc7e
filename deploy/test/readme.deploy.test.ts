import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { chart, tool, valuesOf } from './tools.ts';

const whenThere = tool('python') ? describe : describe.skip;

/** Keys whose value is one thing to the reader. */
const whole = /(resources|labels)$/;

function rows(value: unknown, path = ''): [string, string][] {
  const mapping = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
  if (!mapping || whole.test(path)) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]) => rows(inner, path ? `${path}.${key}` : key));
}

whenThere('the README of the chart', () => {
  test('tells every value with its default, and no other', () => {
    const values = valuesOf();
    const [first, ...others] = Object.values(values['services'] as object) as object[];
    // One row for the four: they have the same defaults.
    for (const other of others) expect(other).toEqual(first);
    const expected = rows({ ...values, services: { '*': first } });
    const told = [...readFileSync(join(chart, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)` +\| `([^`]*)` +\| (.+?) +\|$/gm)];
    expect(told.map(([, key, value]) => [key, value])).toEqual(expected);
  });
});
