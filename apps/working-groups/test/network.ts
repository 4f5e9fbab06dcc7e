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

/**
 * Acts whose events have one key, at once: the key's row is held until all of them wait, for it or for one another. So each has begun
 * before any has ended.
 */
export async function atOnce(network: HearingNetwork, key: string, acts: readonly (() => Promise<ApiAnswer>)[]): Promise<ApiAnswer[]> {
  return behind(network, `SELECT FROM event_key WHERE key = '${key}' FOR UPDATE`, acts);
}

/** Acts that all come to what a statement holds, or wait for one another. */
export async function behind<T>(network: HearingNetwork, hold: string, acts: readonly (() => Promise<T>)[]): Promise<T[]> {
  const holder = network.service.app.get(DataSource).createQueryRunner();
  await holder.startTransaction();
  await holder.query(hold);
  const answers = acts.map((act) => act());
  await eventually(async () => {
    const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    return (await network.sql.query(waits)).length === acts.length;
  });
  await holder.commitTransaction();
  await holder.release();
  return Promise.all(answers);
}
