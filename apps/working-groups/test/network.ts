import { DataSource } from 'typeorm';
import { eventually, hearingNetwork, serviceUnderTest, type ApiAnswer, type HearingNetwork } from '#testing';
import { workingGroups } from '../src/index.ts';

/** Those that the routes' tests know; laktasi has no part in anything. */
export const cities = ['istanbul', 'laktasi', 'sarajevo', 'tuzla'];

export async function aNetworkOfCities(): Promise<HearingNetwork> {
  const network = await aNetwork();
  await network.members(...cities);
  return network;
}

export const aNetwork = async (): Promise<HearingNetwork> => hearingNetwork(await serviceUnderTest(workingGroups));

const ofKey = (key: string): string => `SELECT FROM event_key WHERE key = '${key}' FOR UPDATE`;

/**
 * Acts whose events have one key, at once: the key's row is held until all of them wait, for it or for one another. So each has begun
 * before any has ended.
 */
export const atOnce = (network: HearingNetwork, key: string, acts: readonly (() => Promise<ApiAnswer>)[]): Promise<ApiAnswer[]> =>
  behind(network, ofKey(key), acts);

/** The same, one after the other: each begins when those before it wait, with all that they have locked. */
export const inTurn = (network: HearingNetwork, key: string, acts: readonly (() => Promise<ApiAnswer>)[]): Promise<ApiAnswer[]> =>
  held(network, ofKey(key), async () => {
    const answers: Promise<ApiAnswer>[] = [];
    for (const act of acts) {
      answers.push(act());
      await haveToWait(network, answers.length);
    }
    return answers;
  });

/** Acts that write a row of the table, at once: nobody writes until all of them have looked what there is. */
export const atOnceIn = (network: HearingNetwork, table: string, acts: readonly (() => Promise<ApiAnswer>)[]): Promise<ApiAnswer[]> =>
  behind(network, `LOCK TABLE ${table} IN SHARE MODE`, acts);

/** Acts that all come to what a statement holds, or wait for one another. */
export const behind = <T>(network: HearingNetwork, hold: string, acts: readonly (() => Promise<T>)[]): Promise<T[]> =>
  held(network, hold, async () => {
    const answers = acts.map((act) => act());
    await haveToWait(network, acts.length);
    return answers;
  });

const haveToWait = (network: HearingNetwork, count: number): Promise<unknown> =>
  eventually(async () => {
    const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    return (await network.sql.query(waits)).length === count;
  });

async function held<T>(network: HearingNetwork, hold: string, begun: () => Promise<Promise<T>[]>): Promise<T[]> {
  const holder = network.service.app.get(DataSource).createQueryRunner();
  await holder.startTransaction();
  await holder.query(hold);
  const answers = await begun();
  await holder.commitTransaction();
  await holder.release();
  return Promise.all(answers);
}
