import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Edit {
  file: string;
  guard: string;
}
const listed = <T>(file: string, of: string): T[] => (JSON.parse(readFileSync(`scripts/${file}`, 'utf8')) as Record<string, T[]>)[of]!;
const guards = listed<{ name: string; test: string; edits: Edit[] }>('guards.json', 'guards');
const builds = listed<{ name: string; edits: Edit[] }>('broken-builds.json', 'builds');

/** What is taken away on purpose takes minutes to run; that it can still be found takes none. */
test.each([...guards, ...builds].map(({ name, edits }) => [name, edits] as const))('%s stands where it is said to', (_, edits) => {
  for (const { file, guard } of edits) expect([file, guard, readFileSync(file, 'utf8').split(guard).length - 1]).toEqual([file, guard, 1]);
});

test('each guard has its test', () => {
  expect(guards.filter(({ test: file }) => !existsSync(file))).toEqual([]);
});
