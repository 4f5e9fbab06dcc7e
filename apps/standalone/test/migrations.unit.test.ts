import { expect, test } from '@jest/globals';
import { migrationsOf } from '#service';
import { serviceNames, services } from '../src/services.ts';

/** What code that runs meanwhile may still be using is gone, or must be otherwise, after such a statement. */
const takesAway =
  /\bDROP\s+(TABLE|COLUMN|VIEW|FUNCTION|TYPE)|\bRENAME\b|\bSET\s+NOT\s+NULL\b|\bALTER\s+(COLUMN\s+)?\w+\s+(SET\s+DATA\s+)?TYPE\b/i;

test.each(serviceNames)('each migration of %s that takes something away says which code can live with that', async (name) => {
  const migrations = migrationsOf(await services[name]());
  expect(migrations.length).toBeGreaterThan(0);
  const silent = migrations.filter((each) => {
    const up = String(each.prototype.up ?? new each().up);
    const own = [...up.matchAll(/CREATE TABLE (\w+)/g)].map(([, table]) => table);
    // A table that the same migration makes nobody can be using.
    const ofOthers = up.split('`').filter((sql) => !own.some((table) => sql.startsWith(`ALTER TABLE ${table} `)));
    return takesAway.test(ofOthers.join(';')) && !/\bforbidCodeBefore\)?\(/.test(up);
  });
  expect(silent.map((each) => each.name)).toEqual([]);
});

test.each(['DROP TABLE city', 'ALTER TABLE city DROP COLUMN name', 'ALTER TABLE a RENAME b TO c', 'ALTER TABLE a ALTER b TYPE text'])(
  '%s takes something away',
  (sql) => expect(sql).toMatch(takesAway),
);
test.each(['CREATE TABLE city (kind text NOT NULL)', 'ALTER TABLE city ADD COLUMN a int', 'DROP INDEX a'])('%s does not', (sql) =>
  expect(sql).not.toMatch(takesAway),
);
