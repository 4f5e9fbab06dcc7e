import { checkPort } from './check-port.ts';
import type { LocalConfig } from './config.ts';
import { claimDataFolder, type Claim } from './data-folder.ts';

/** The data folder and the ports, asked for before anything is loaded or started: what can't be had is said at once. */
export async function reserve({ dataFolder, host, port, managementPort }: LocalConfig): Promise<Claim> {
  const claim = await claimDataFolder(dataFolder);
  try {
    await checkPort('PORT', host, port);
    await checkPort('MANAGEMENT_PORT', host, managementPort);
    return claim;
  } catch (failure) {
    claim.release();
    throw failure;
  }
}
