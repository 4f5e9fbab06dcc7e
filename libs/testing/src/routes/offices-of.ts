import type { HearingNetwork } from '../hearing-network.ts';
import type { Caller, OwnCallers } from './route.ts';

/**
 * Of each city its office, which is none of the president's people, and somebody whose mandate has ended; of the first somebody whose
 * mandate is annulled, and somebody whose mandate is to come.
 */
export async function officesOf(network: HearingNetwork, cityIds: readonly string[]): Promise<OwnCallers> {
  const [offices, without]: [Record<string, Caller>, Record<string, Caller>] = [{}, {}];
  for (const cityId of cityIds) {
    offices[`the office of ${cityId}`] = (await network.officeOf(cityId, { office: 'delegate' })).api;
    const former = await network.officeOf(cityId, { office: 'delegate' });
    await former.end();
    without[`somebody whose mandate for ${cityId} has ended`] = former.api;
  }
  const [cityId] = cityIds as readonly [string];
  const annulled = await network.officeOf(cityId, { office: 'delegate' });
  await annulled.annul();
  without[`somebody whose mandate for ${cityId} is annulled`] = annulled.api;
  without[`somebody whose mandate for ${cityId} is to come`] = (
    await network.officeOf(cityId, { office: 'delegate', from: '2199-01-01' })
  ).api;
  return { offices, without };
}
