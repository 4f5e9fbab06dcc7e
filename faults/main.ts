import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { faults } from './nemesis/faults.ts';
import type { TransportName } from './platform/platform.ts';
import { runOnce, type Verdict } from './run.ts';

const usage = `npm run faults [-- --transport kafka|postgres-log] [--seed N] [--seeds N] [--minutes M] [--only NAME[,NAME]]
                     [--first NAME] [--rate N] [--folder PATH]
  --seed     the first seed (1); --seeds: how many, one after the other (1)
  --minutes  of load and faults for each seed (3)
  --rate     commands a second (30)
  --first    a fault that comes before the others, and before the minutes are counted
  --only     ${faults.map(({ name }) => name).join(', ')}`;

const say = (line: string) => void process.stdout.write(`${line}\n`);

function wrong(reason: string): never {
  process.stderr.write(`${reason}\n${usage}\n`);
  process.exit(2);
}

function readOptions() {
  const text = { type: 'string' } as const;
  const options = { transport: text, seed: text, seeds: text, minutes: text, only: text, first: text, rate: text, folder: text };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return wrong((error as Error).message);
  }
}

const read = readOptions();
const number = (name: 'seed' | 'seeds' | 'minutes' | 'rate', usual: number): number => {
  const value = Number(read[name] ?? usual);
  return value > 0 && (name === 'minutes' || Number.isInteger(value)) ? value : wrong(`--${name} must be a number above 0`);
};
const only = read.only?.split(',');
const stranger = only?.find((name) => !faults.some((fault) => fault.name === name));
if (stranger !== undefined) wrong(`--only: there is no fault "${stranger}"`);
const transports = (read.transport === undefined ? ['kafka', 'postgres-log'] : [read.transport]) as TransportName[];
if (transports.some((name) => !['kafka', 'postgres-log'].includes(name))) wrong('--transport must be kafka or postgres-log');
const { first } = read;
if (first !== undefined)
  for (const transport of transports)
    if (!faults.some(({ name, on }) => name === first && on.includes(transport))) wrong(`--first: ${transport} has no fault "${first}"`);
const [seed, seeds, minutes, rate] = [number('seed', 1), number('seeds', 1), number('minutes', 3), number('rate', 30)];
const folder = resolve(read.folder ?? join('.data', 'faults'));

const broken = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => broken.abort(new Error(`broken off by ${name}`)));

/** Of one rule, lines on the screen; the report has all. */
const shown = 4;

function tell({ history, outcomes, took, report }: Verdict): void {
  const { ok, refused, unknown } = outcomes;
  say(`${ok} commands ok, ${refused} refused, ${unknown} unknown; ${history.faults.length} faults; ${Math.round(took)} s`);
  say(history.violations.length === 0 ? 'nothing violated' : `${history.violations.length} VIOLATIONS, see ${report}`);
  // Some of each rule: what broke first is often hidden behind what followed from it.
  for (const [rule, found] of Map.groupBy(history.violations, (each) => each.rule)) {
    for (const { detail } of found.slice(0, shown)) say(`  ${rule}: ${detail}`);
    if (found.length > shown) say(`  ${rule}: and ${found.length - shown} more`);
  }
}

let violations = 0;
const ran = new Map<string, number>();
const absent: Record<string, string> = {};
for (const transport of transports) {
  if (!faults.some(({ name, on }) => on.includes(transport) && (only?.includes(name) ?? true))) {
    say(`${transport}: none of these faults is one of its`);
    continue;
  }
  for (let each = seed; each < seed + seeds; each++) {
    const place = join(folder, `${transport}-${each}`);
    const verdict = await runOnce({
      transport,
      seed: each,
      seconds: minutes * 60,
      rate,
      ...(only && { only }),
      ...(first && { first }),
      folder: place,
      signal: broken.signal,
      say,
    }).catch((failure: unknown) => {
      if (!broken.signal.aborted) throw failure;
      process.stderr.write(`${(broken.signal.reason as Error).message}\n`);
      process.exit(130);
    });
    tell(verdict);
    violations += verdict.history.violations.length;
    for (const { name } of verdict.history.faults) ran.set(`${name} on ${transport}`, (ran.get(`${name} on ${transport}`) ?? 0) + 1);
    Object.assign(absent, verdict.absent);
  }
}
if (ran.size === 0) violations++;
say(`\n${transports.join(' and ')}, seeds ${seed} to ${seed + seeds - 1}, ${minutes} minutes each: ${violations} violations`);
for (const [name, times] of [...ran].toSorted(([a], [b]) => a.localeCompare(b))) say(`  ${name}: ${times} times`);
for (const [name, reason] of Object.entries(absent)) say(`  ${name} LEFT OUT: ${reason}`);
process.exit(violations === 0 ? 0 : 1);
