import { differs, type Check } from './check.ts';
import { calibrated, dustyWeek, inventory, inventoryTotals, progress, targets } from './facts-of-measures.ts';
import { at, type Stage } from './stage.ts';

/** What must be true once the network has begun to measure. */
export function checksOfMeasures({ platform, since }: Stage): Check[] {
  return [
    ...(platform.officeToken ? [inventoryIsPublished({ platform, since })] : []),
    {
      says: 'two days of Zenica’s week are above the limit, one no more; it was explained',
      fails: async () => {
        const found = await platform.all(`/v1/exceedances?city=${dustyWeek.cityId}`);
        const shown = found.map(({ period, state, explanation }) => [period, state, explanation !== null] as unknown[]);
        return differs(
          shown.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
          [
            [calibrated.day, 'withdrawn', true],
            ['2022-12-07', 'open', false],
            ['2022-12-08', 'open', false],
          ],
        );
      },
    },
    {
      says: 'one city of 29 reports its population; nothing is made up of the others',
      fails: async () => {
        const { network } = await platform.get(`/v1/indicators/population/comparison?period=${inventory.period}`);
        return differs([network.reported, network.members], [1, 27]);
      },
    },
    {
      says: 'Sarajevo has come 17.6 per cent of the way to its target; the network has none of its own to show yet',
      fails: async () => {
        const shown = [];
        for (const { indicator, cityId } of targets)
          shown.push((await platform.get(`/v1/indicators/${indicator}/targets/${cityId}`))['progress']);
        return differs(shown, [progress, null]);
      },
    },
  ];
}

const inventoryIsPublished = ({ platform, since }: Pick<Stage, 'platform' | 'since'>): Check => ({
  says: 'Sarajevo’s inventory is published, complete, with the totals that its figures add up to',
  fails: async () => {
    const { state, complete, total, bySector } = await platform.get(`/v1/submissions/${at(since, 'submission')}`);
    const sums = [total, ...['I', 'II', 'III'].map((sector) => (bySector as Record<string, string> | null)?.[sector])];
    const { i, ii, iii, total: due } = inventoryTotals;
    return differs([state, complete, sums.map(Number)], ['published', true, [due, i, ii, iii].map(Number)]);
  },
});
