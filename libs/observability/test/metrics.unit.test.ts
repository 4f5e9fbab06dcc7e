import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Metrics } from '#observability';

const line = async ({ registry }: Metrics, name: string) =>
  (await registry.metrics()).split('\n').filter((each) => each.startsWith(`${name}{`));

test('a look-up that hangs is not waited for, nor asked again: what the process knows by itself is told', async () => {
  const metrics = new Metrics('membership');
  let asked = 0;
  metrics.onScrape(() => {
    asked++;
    metrics.poolWaiting.set(7);
    return new Promise(() => {});
  });
  const before = performance.now();
  expect(await line(metrics, 'b40_pool_waiting')).toEqual(['b40_pool_waiting{service="membership"} 7']);
  await metrics.registry.metrics();
  expect(performance.now() - before).toBeLessThan(8_000);
  expect(asked).toBe(1);
});

test('the age of the figures is told: a look-up that fails leaves it as it was', async () => {
  const metrics = new Metrics('membership');
  expect(await line(metrics, 'b40_figures_timestamp_seconds')).toEqual([]);
  let broken = true;
  metrics.onScrape(async () => {
    if (broken) throw new Error('no database');
  });
  metrics.lookedUp.set({ of: 'backlog' }, 1);
  await metrics.registry.metrics();
  expect((await metrics.lookedUp.get()).values[0]?.value).toBe(1);
  broken = false;
  await metrics.registry.metrics();
  expect((await metrics.lookedUp.get()).values[0]?.value).toBeGreaterThan(Date.now() / 1_000 - 60);
});

test('of several certificates in a file the first to end counts; where there is none there is no figure', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'b40-certificates-'));
  const made = (days: number): string => {
    const [key, cert] = [join(folder, `${days}.key`), join(folder, `${days}.crt`)];
    const subject = ['-subj', '/CN=b40', '-days', String(days), '-keyout', key, '-out', cert];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', ...subject], {
      stdio: 'ignore',
    });
    return readFileSync(cert, 'utf8');
  };
  const metrics = new Metrics('membership');
  metrics.observeCertificates({ 'kafka-ca': made(300) + made(20), 'kafka-client': undefined });
  rmSync(folder, { recursive: true });
  const { values } = await metrics.certificateNotAfter.get();
  expect(values).toHaveLength(1);
  expect(values[0]?.labels).toEqual({ certificate: 'kafka-ca' });
  expect(Math.round((values[0]!.value - Date.now() / 1_000) / 86_400)).toBe(20);
});
