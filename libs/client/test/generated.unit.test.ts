import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { generated } from '../generate.mjs';

test('the types are those of the routes and the events as they are (else: npm run openapi:write)', async () => {
  for (const [name, text] of Object.entries(await generated())) {
    const kept = (await readFile(new URL(`../src/${name}`, import.meta.url), 'utf8')).split('\n');
    // By lines: the difference of the whole would be a megabyte.
    const lines = text.split('\n');
    expect([name, lines.find((line, at) => line !== kept[at])]).toEqual([name, undefined]);
    expect([name, lines.length]).toEqual([name, kept.length]);
  }
});
