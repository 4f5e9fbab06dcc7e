import { readLocalConfig, runUntilSignal, until } from '#local';
import { startPlatform } from './start-platform.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

await runUntilSignal(async () => {
  const config = readLocalConfig();
  say('Starting the B40 platform …');
  const platform = await startPlatform(config, say);
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
