import { stackOf } from '#domain';
import { askItselfDirectly, readLocalConfig, reserve, runUntilSignal, until } from '#local';

const say = (line: string) => void process.stdout.write(`${line}\n`);

await runUntilSignal(async () => {
  const config = readLocalConfig();
  askItselfDirectly(config.host);
  const claim = await reserve(config);
  say('Starting the B40 platform …');
  // Loading five apps takes a second or two.
  const { startPlatform } = await import('./start-platform.ts');
  const platform = await startPlatform(config, claim, say);
  void until(async () => (await platform.health()).ready, 30_000).then((ready) => {
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
  });
  return platform;
}, stackOf);
