import { migrate } from '#database';
import { ensureDatabase } from '#local';
import { meetings } from '#meetings';
import { migrationsOf, type ServiceDefinition } from '#service';
import { workingGroups } from '#working-groups';
import { testIdentity } from '#testing';
import type { Row } from '../benchmark.ts';
import { median, percentile } from '../figures.ts';
import { forked, type Forked } from '../http/forked.ts';
import { alone } from './measure.ts';
import { fillGroups, fillMeetings } from './reports-stored.ts';

/** The large network, and ten times as much of it. */
const sizes = [1, 10];
const most = 200;
const reports = {
  meetings: ['participation', 'visits'],
  workingGroups: ['action-plans', 'adoptions', 'levels'],
} as const;
type Name = keyof typeof reports;

const stored: Record<Name, { definition: ServiceDefinition; module: URL; fill: (url: string, times: number) => Promise<void> }> = {
  meetings: { definition: meetings, module: new URL('./meetings-process.js', import.meta.url), fill: fillMeetings },
  workingGroups: { definition: workingGroups, module: new URL('../http/service-process.js', import.meta.url), fill: fillGroups },
};

interface Stand {
  name: Name;
  times: number;
  service: Forked<{ url: string }>;
}

/** A row for each report: its first page as JSON, and what it says of all rows, over both sizes. */
export async function reportRows(postgresUrl: string, { rounds, window }: { rounds: number; window: number }): Promise<Row[]> {
  const identity = await testIdentity();
  const token = await identity.token({ role: 'secretariat' });
  const stands: Stand[] = [];
  const measured = new Map<string, number[]>();
  try {
    for (const times of sizes)
      for (const name of Object.keys(reports) as Name[]) stands.push({ name, times, service: await started(name, times) });
    // The first round warms up.
    for (let round = 0; round <= rounds; round++)
      for (const { name, times, service } of stands)
        for (const report of reports[name]) {
          const latencies = await alone(service.ready.url, token, () => ({ method: 'GET', path: `/v1/reports/${report}` }), window / 4);
          const key = `${report} ${times}`;
          if (round > 0) measured.set(key, [...(measured.get(key) ?? []), percentile(latencies, 0.5)]);
        }
  } finally {
    await Promise.all(stands.map(({ service }) => service.end()));
  }
  return Object.values(reports)
    .flat()
    .map((report) => {
      const [first, last] = sizes.map((times) => median(measured.get(`${report} ${times}`)!)) as [number, number];
      const met = first <= most && last <= 2 * most;
      return {
        what: `report of ${report}, of the large network and of ten times that, p50, ms`,
        figures: [first, last],
        ratio: last / first,
        target: `≤ ${most}, ≤ ${2 * most} ms`,
        met,
      };
    });

  async function started(name: Name, times: number): Promise<Stand['service']> {
    const { definition, module, fill } = stored[name];
    const databaseUrl = await ensureDatabase(postgresUrl, `reports_${definition.name.replaceAll('-', '_')}_${times}`, 'bench');
    await migrate(databaseUrl, migrationsOf(definition));
    await fill(databaseUrl, times);
    const { issuer, audience, jwksUrl } = identity;
    return forked(module, {
      identity: { issuer, audience, jwksUrl },
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost:3000',
      timeZone: 'Europe/Istanbul',
      logLevel: 'info',
      databaseUrl,
    });
  }
}
