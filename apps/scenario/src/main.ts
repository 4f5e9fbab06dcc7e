import { parseArgs } from 'node:util';
import { messageOf } from '#domain';
import { askItselfDirectly, hostInUrl, localIdentity, readLocalConfig } from '#local';
import { endOnUncaught } from '#observability';
import { actsOfAlerts } from './acts-of-alerts.ts';
import { actsOfMeasures } from './acts-of-measures.ts';
import { actsSince } from './acts-since.ts';
import { acts, type Act } from './acts.ts';
import { Ear } from './ear.ts';
import { finalState } from './final-state.ts';
import { setTheStage } from './fixture.ts';
import { playLarge } from './large/large.ts';
import { Platform } from './platform.ts';
import { emptyStage } from './stage.ts';
import { Unexpected } from './unexpected.ts';

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

const counted = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const shown = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, count]) => (count > 1 ? `${name} × ${count}` : name)).join(', ');

/** One act; then what it brought about must have been heard, all of it and nothing else. */
async function perform(act: Act, number: number, { stage, ear }: { stage: ReturnType<typeof emptyStage>; ear: Ear }): Promise<void> {
  if (act.byOffice && !stage.platform.officeToken) {
    say(`${String(number).padStart(2)}  ${act.title.padEnd(74)} left out: it is an office's own, and --token is the secretariat's`);
    return;
  }
  const before = stage.platform.calls.length;
  await act.play(stage);
  const places = stage.platform.calls.slice(before).flatMap(({ positions }) => positions);
  const enough = () => {
    const heard = counted(ear.outcomeOf(places).map(({ name }) => name));
    return Object.entries(act.expected).every(([name, count]) => (heard.get(name) ?? 0) >= count);
  };
  await ear.until(places, enough);
  const heard = counted(ear.outcomeOf(places).map(({ name }) => name));
  say(`${String(number).padStart(2)}  ${act.title.padEnd(74)} ${shown(heard)}`);
  const expected = new Map(Object.entries(act.expected));
  const same = heard.size === expected.size && [...expected].every(([name, count]) => heard.get(name) === count);
  if (!same) throw new Unexpected(`act ${number} must bring about ${shown(expected)}`);
}

async function run(url: string, token: string, officeToken?: (personId: string) => Promise<string>): Promise<boolean> {
  const began = performance.now();
  const platform = new Platform(url, token, officeToken);
  const stage = emptyStage(platform);
  const ear = new Ear(platform);
  try {
    say(`The Sarajevo meeting of 25 April 2022, at ${url}`);
    await setTheStage(stage);
    if (platform.replayed === platform.calls.length) say('This platform has seen it before: every call is answered as it was then.');
    await ear.until(
      platform.calls.flatMap(({ positions }) => positions),
      () => true,
    );
    const set = `27 members, four groups, their plans and items (${platform.calls.length} calls)`;
    say(`    ${set.padEnd(74)} ${ear.heard.length} events heard`);
    say();
    for (const [index, act] of acts.entries()) await perform(act, index + 1, { stage, ear });
    say();
    say('What the network has worked on since');
    for (const [index, act] of actsSince.entries()) await perform(act, acts.length + index + 1, { stage, ear });
    say();
    say('What it measures');
    const before = acts.length + actsSince.length;
    for (const [index, act] of actsOfMeasures.entries()) await perform(act, before + index + 1, { stage, ear });
    say();
    say('A flood');
    const alertsFrom = before + actsOfMeasures.length;
    for (const [index, act] of actsOfAlerts.entries()) await perform(act, alertsFrom + index + 1, { stage, ear });
    say();
    let wrong = 0;
    for (const { says, fails } of finalState(stage, ear)) {
      const found = await fails();
      if (found !== undefined) wrong++;
      say(`${found === undefined ? 'ok   ' : 'WRONG'}  ${says}${found === undefined ? '' : `: ${found}`}`);
    }
    const repeated = platform.repeated > 0 ? `, ${platform.repeated} sends repeated` : '';
    say();
    say(`${platform.calls.length} calls${repeated}, ${ear.heard.length} events, ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    return wrong === 0;
  } finally {
    ear.close();
  }
}

/** The platform on this machine, unless told otherwise. */
async function start(): Promise<boolean> {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, token: { type: 'string' }, large: { type: 'boolean' }, seed: { type: 'string' } },
  });
  const local = readLocalConfig();
  askItselfDirectly(local.host);
  const url = (values.url ?? `http://${hostInUrl(local.host)}:${local.port}`).replace(/\/$/, '');
  if (!values.large) {
    if (values.seed !== undefined) throw new Unexpected('--seed goes with --large');
    if (values.token !== undefined) return run(url, values.token);
    const identity = await localIdentity(local.dataFolder);
    return run(url, await identity.token({ role: 'secretariat' }), (personId) => identity.token({ role: 'office', personId }));
  }
  if (values.token !== undefined)
    throw new Unexpected('--large acts as many offices and makes their tokens with the key in B40_DATA: --token does not go with it');
  const seed = Number(values.seed ?? 1);
  if (!Number.isSafeInteger(seed)) throw new Unexpected(`--seed must be a whole number, not "${values.seed}"`);
  await playLarge(url, await localIdentity(local.dataFolder), seed, say);
  return true;
}

endOnUncaught();
try {
  process.exitCode = (await start()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
