import { parseArgs } from 'node:util';
import { LeftOut, type Benchmark } from './benchmark.ts';
import { consumer } from './consumer/consumer.ts';
import { growth } from './growth/growth.ts';
import { http } from './http/http.ts';
import { intake } from './intake/intake.ts';
import { latency } from './latency/latency.ts';
import { machine, versions } from './machine.ts';
import { relay } from './relay/relay.ts';
import { keep, markdown, type Result } from './report.ts';
import { sharedContext } from './shared.ts';
import { start } from './start/start.ts';
import { webhooks } from './webhooks/webhooks.ts';

const benchmarks: readonly Benchmark[] = [start, relay, consumer, latency, http, intake, growth, ...webhooks];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '5' },
    scale: { type: 'string', default: '1' },
  },
});
const only = values.only?.flatMap((names) => names.split(','));
const isAsked = (name: string, asked: string): boolean => name === asked || name.startsWith(`${asked}: `);
const chosen = benchmarks.filter(({ name }) => !only || only.some((asked) => isAsked(name, asked)));
const [rounds, scale] = [Number(values.rounds), Number(values.scale)];
if (only?.some((asked) => !chosen.some(({ name }) => isAsked(name, asked))))
  refuse(`--only must be of ${benchmarks.map(({ name }) => name).join(', ')}`);
if (!Number.isInteger(rounds) || rounds < 1) refuse('--rounds must be 1, 2, 3 …');
if (!(scale > 0 && scale <= 1)) refuse('--scale must be above 0 and at most 1');

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const context = sharedContext({ rounds, scale, say });
const results: Result[] = [];
say(machine());
say(
  Object.entries(versions())
    .map(([name, version]) => `${name} ${version}`)
    .join(', '),
);
try {
  for (const { name, run } of chosen) {
    say(`\n${name}`);
    try {
      const table = await run({ ...context, say: (line) => say(`${name}: ${line}`) });
      results.push({ name, at: new Date().toISOString(), machine: machine(), rounds, versions: versions(), ...table });
    } catch (error) {
      if (!(error instanceof LeftOut)) throw error;
      say(`${name} left out: ${error.message}`);
    }
  }
} finally {
  await context.close();
}
for (const result of results) say(`\n${markdown(result)}`);
// What was only tried out, or has too few rounds, is no result to keep.
if (scale === 1 && rounds >= 5) await keep(results);

function refuse(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
