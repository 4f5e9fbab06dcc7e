import { spawnSync } from 'node:child_process';
import type { Browser } from 'playwright-core';

const commands = ['chromium', 'chromium-browser', 'google-chrome'];
const how = 'Debian’s package is `chromium`';

/**
 * The machine's Chromium, without a window; or `undefined`, said loudly: then what needs it is skipped. Under CI=true its absence fails
 * the run. Whoever gets it closes it.
 */
export async function browserForTests(): Promise<Browser | undefined> {
  const command = commands.find((each) => spawnSync(each, ['--version']).status === 0);
  if (command) {
    const { chromium } = await import('playwright-core');
    return chromium.launch({ executablePath: spawnSync('which', [command], { encoding: 'utf8' }).stdout.trim() });
  }
  if (process.env['CI'] === 'true') throw new Error(`Chromium must be there under CI=true: ${how}`);
  process.stderr.write(`\n*** SKIPPED: what needs Chromium, for it is not here: ${how}\n`);
  return undefined;
}
