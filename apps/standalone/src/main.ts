import { readLocalConfig, reserve, runUntilSignal, until, type LocalConfig } from '#local';
import type { Platform } from './start-platform.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function start(config: LocalConfig): Promise<Platform> {
  const release = await reserve(config);
  say('Starting the B40 platform …');
  // Loading five apps takes a second or two.
  const { startPlatform } = await import('./start-platform.ts');
  return startPlatform(config, release, say);
}

await runUntilSignal(async () => {
  const config = readLocalConfig();
  const platform = await start(config);
  const ready = await until(async () => (await platform.health()).ready, 30_000);
  say(
    [
      ready ? `Ready in ${process.uptime().toFixed(1)} s.` : `Not ready yet: see ${platform.managementUrl}/readyz`,
      `  API            ${platform.url}`,
      `  documentation  ${platform.url}/docs`,
      `  health         ${platform.managementUrl}/readyz`,
      `  data           ${config.dataFolder}`,
      '  a token        npm run -s token -- --role secretariat',
      '  stop           Ctrl-C',
    ].join('\n'),
  );
  return platform;
});
