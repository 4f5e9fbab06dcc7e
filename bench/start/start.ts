import { rmSync } from 'node:fs';
import type { Benchmark, Row } from '../benchmark.ts';
import { median } from '../figures.ts';
import { playScenario, startPlatform } from '../platform.ts';
import { folder } from '../shared.ts';

const row = (what: string, measured: readonly number[], unit: string, limit: number): Row => {
  const value = median(measured);
  return { what, figures: [`${value.toFixed(unit === 'MiB' ? 0 : 1)} ${unit}`], target: `≤ ${limit} ${unit}`, met: value <= limit };
};

/** A warm start, and the scenario, each time on a fresh platform. */
export const start: Benchmark = {
  name: 'start',
  async run({ rounds, say }) {
    const ready: number[] = [];
    const resident: number[] = [];
    const scenario: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      const data = folder();
      await (await startPlatform(data)).stop();
      const platform = await startPlatform(data);
      ready.push(platform.readyAfter);
      const played = await playScenario(platform.port, data);
      if (!played.well) throw new Error('the scenario did not end well');
      scenario.push(played.seconds);
      resident.push(platform.resident());
      await platform.stop();
      rmSync(data, { recursive: true, force: true });
      say(`round ${round}: ready ${ready.at(-1)!.toFixed(1)} s, scenario ${scenario.at(-1)!.toFixed(1)} s, ${resident.at(-1)} MiB`);
    }
    return {
      title: 'The platform in one process',
      columns: ['measured'],
      rows: [
        row('warm `npm start` to ready', ready, 's', 5),
        row('scenario on the one process', scenario, 's', 15),
        row('the one process after the scenario, resident', resident, 'MiB', 350),
      ],
    };
  },
};
