import { beforeAll, describe, expect, test } from '@jest/globals';
import { kafkaClusterForTests } from '#testing';
import { expectNothingViolated } from './a-minute.ts';

const possible = (await kafkaClusterForTests()) !== undefined;
const apps = ['gateway', 'meetings', 'membership', 'notifications', 'working-groups'];

(possible ? describe : describe.skip)('five apps, two replicas each, on Kafka under load', () => {
  let said: string;
  beforeAll(async () => void (said = await expectNothingViolated('kafka', 1, '--first', 'rolling-restart')), 900_000);

  test('a rolling restart fails no command', () => {
    const [, rolled = ''] = /^ {2}rolling-restart: ([^\d\n]+)$/m.exec(said) ?? [];
    expect(rolled.split(', ').toSorted()).toEqual([...apps, ...apps].toSorted());
    const [, ok, unknown] = /^ {2}rolling-restart: (\d+) commands ok, \d+ refused, (\d+) unknown/m.exec(said) ?? [];
    // Of thirty a second; a busy machine has fewer.
    expect(Number(ok)).toBeGreaterThan(100);
    expect(Number(unknown)).toBe(0);
  });

  test('neither it nor a minute of other faults violates anything', () => {
    expect(said).toMatch(/nothing violated/);
    const times = [...said.matchAll(/^ {2}(\S+) on kafka: \d+ times$/gm)].map(([, name]) => name);
    expect(times).toContain('rolling-restart');
    expect(times.length).toBeGreaterThan(1);
  });
});
