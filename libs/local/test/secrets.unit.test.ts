import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Secrets } from '#local';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'b40-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'secrets.json');

test('a secret is made once, long, and for the owner alone', () => {
  const made = new Secrets(folder).get('postgres');
  expect(made).toMatch(/^[0-9a-f]{48}$/);
  expect(new Secrets(folder).get('postgres', folder)).toBe(made);
  expect(new Secrets(folder).get('b40_membership')).not.toBe(made);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test.each<[string | undefined, string]>([
  [undefined, 'is missing'],
  ['', 'is empty'],
  [' \n', 'is empty'],
  ['{"postgres": "a', 'is not an object of passwords in JSON'],
  ['null', 'is not an object of passwords in JSON'],
  ['{"postgres": 1}', 'is not an object of passwords in JSON'],
  ['{}', 'has no password "postgres"'],
  ['{"postgres": ""}', 'has no password "postgres"'],
  ['{"b40_meetings": "x"}', 'has no password "postgres"'],
])('%j is refused where data need it, and made anew where none do', (content, says) => {
  if (content !== undefined) writeFileSync(file(), content);
  const data = join(folder, 'postgres');
  mkdirSync(data);
  expect(() => new Secrets(folder).get('postgres', data)).toThrow(
    `${file()} ${says}, and ${data} can't be used without it: put the file back from a copy; ` +
      `to begin anew without these data, delete ${data}`,
  );
  expect(existsSync(file()) ? readFileSync(file(), 'utf8') : undefined).toBe(content);
  rmSync(data, { recursive: true });
  const made = new Secrets(folder).get('postgres', data);
  expect(new Secrets(folder).get('postgres')).toBe(made);
});

test('what can not be read or written is one line with the file', () => {
  mkdirSync(file());
  expect(() => new Secrets(folder)).toThrow(/^\S+secrets\.json can't be read: EISDIR[^\n]*$/);
  rmSync(file(), { recursive: true });
  mkdirSync(`${file()}.new`);
  expect(() => new Secrets(folder).get('postgres')).toThrow(/^\S+secrets\.json can't be written: EISDIR[^\n]*$/);
});
