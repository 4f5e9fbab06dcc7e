import { BootFailure } from './boot-failure.ts';
import { checkPort } from './check-port.ts';
import type { LocalConfig } from './config.ts';
import { claimDataFolder, type Claim } from './data-folder.ts';

/** The data folder and the ports, asked for before anything is loaded or started: what can't be had is said at once. */
export async function reserve({ dataFolder, host, port, managementPort }: LocalConfig): Promise<Claim> {
  // Either may be the default; 0 takes one that is free.
  if (port === managementPort && port !== 0)
    throw new BootFailure(`PORT and MANAGEMENT_PORT are both ${port}: set one of them to another port`);
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
