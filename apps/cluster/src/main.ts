import { stackOf } from '#domain';
import { askItselfDirectly, reserve, runUntilSignal, until } from '#local';
import { readClusterConfig } from './config.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

await runUntilSignal(async () => {
  const config = readClusterConfig(process.argv.slice(2));
  askItselfDirectly(config.host);
  const claim = await reserve(config);
  say('Starting the B40 platform on Kafka …');
  const { startCluster } = await import('./start-cluster.ts');
  const cluster = await startCluster(config, claim, say);
  void until(() => cluster.ready(), 120_000, 100).then((ready) => {
    if (!ready) return say(`Not ready yet: see ${cluster.managementUrl}/readyz`);
    say(
      [
        `Ready in ${process.uptime().toFixed(1)} s: ${cluster.processes} processes, Kafka ${cluster.brokers}.`,
        `  API            ${cluster.url}`,
        `  documentation  ${cluster.url}/docs`,
        `  health         ${cluster.managementUrl}/readyz`,
        `  data           ${config.dataFolder} (processes: pids.json)`,
        '  a token        npm run -s token -- --role secretariat',
        '  stop           Ctrl-C',
      ].join('\n'),
    );
  });
  return cluster;
}, stackOf);
