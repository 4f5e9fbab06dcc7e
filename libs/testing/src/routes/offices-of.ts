import type { HearingNetwork } from '../hearing-network.ts';
import type { Caller, OwnCallers } from './route.ts';

/** Of each city its office, which is none of the president's people, and somebody whose mandate has ended. */
export async function officesOf(network: HearingNetwork, cityIds: readonly string[]): Promise<OwnCallers> {
  const [offices, without]: [Record<string, Caller>, Record<string, Caller>] = [{}, {}];
  for (const cityId of cityIds) {
    offices[`the office of ${cityId}`] = (await network.officeOf(cityId, { office: 'delegate' })).api;
    const former = await network.officeOf(cityId, { office: 'delegate' });
    await former.end();
    without[`somebody whose mandate for ${cityId} has ended`] = former.api;
  }
  return { offices, without };
}
