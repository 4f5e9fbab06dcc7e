import { describe, expect, test } from '@jest/globals';
import { kafkaClusterForTests } from '#testing';
import { expectNothingViolated } from './a-minute.ts';

const possible = (await kafkaClusterForTests()) !== undefined;
const apps = ['gateway', 'meetings', 'membership', 'notifications', 'working-groups'];

(possible ? describe : describe.skip)('a rolling restart of five apps, two replicas each, under load', () => {
  test('fails no command and loses no event', async () => {
    const said = await expectNothingViolated('kafka', 1, '--only', 'rolling-restart');
    const [, rolled = ''] = /rolling-restart: (.+)$/m.exec(said) ?? [];
    expect(rolled.split(', ').toSorted()).toEqual([...apps, ...apps].toSorted());
    const [, ok, unknown] = /(\d+) commands ok, \d+ refused, (\d+) unknown/.exec(said) ?? [];
    // Of thirty a second; a busy machine has fewer.
    expect(Number(ok)).toBeGreaterThan(100);
    expect(Number(unknown)).toBe(0);
  }, 500_000);
});
