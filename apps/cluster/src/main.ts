import { runUntilSignal, until } from '#local';
import { readClusterConfig } from './config.ts';
import { startCluster } from './start-cluster.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

await runUntilSignal(async () => {
  const config = readClusterConfig(process.argv.slice(2));
  const cluster = await startCluster(config, say);
  void until(() => cluster.ready(), 120_000, 100).then((ready) => {
    if (!ready) return say(`Not ready yet: see ${cluster.managementUrl}/readyz`);
    say(
      [
        '',
        `The B40 platform is ready, on Kafka (${cluster.brokers}).`,
        `  API     ${cluster.url}        documentation ${cluster.url}/docs`,
        `  health  ${cluster.managementUrl}/readyz`,
        `  data    ${config.dataFolder}        processes ${config.dataFolder}/pids.json`,
        '  token   npm run -s token -- --role secretariat',
        '  stop    Ctrl-C',
      ].join('\n'),
    );
  });
  return cluster;
});
