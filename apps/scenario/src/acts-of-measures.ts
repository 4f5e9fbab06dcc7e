import type { Act } from './acts.ts';
import { calibrated, dustyWeek, emissions, explained, inventory, limit, targets } from './facts-of-measures.ts';
import { at, type Stage } from './stage.ts';

const measured = { method: 'fuel-sales', quality: 'medium', status: 'final' };

/** The network begins to measure what its groups work for. */
export const actsOfMeasures: Act[] = [
  {
    title: 'What an inventory, the air and the waste are measured by is agreed on',
    expected: { IndicatorDefined: 47 },
    async play({ platform, items }) {
      const adopt = (framework: string, body: object = {}) =>
        platform.put(`/v1/frameworks/${framework}/adoption`, body, `adopt ${framework}`);
      await adopt('gpc-basic', { itemId: at(items, 'GHG') });
      await adopt('air', { itemId: at(items, 'AIR') });
      await adopt('waste');
    },
  },
  {
    title: 'Sarajevo says where its figures come from, and enters its first inventory',
    expected: { SourceRegistered: 1, FigureReported: 33 },
    async play(stage) {
      const { platform } = stage;
      const { cityId, period, population } = inventory;
      const sourceId = await register(stage, cityId, 'Energy and transport statistics of the canton (placeholder)', 'statistical');
      const report = (indicator: string, said: object) =>
        platform.put(
          `/v1/indicators/${indicator}/figures/${cityId}/${period}`,
          { ...measured, sourceId, ...said },
          `${indicator} ${period}`,
        );
      await report('population', { value: population, method: 'census' });
      for (const [reference, said] of Object.entries(emissions))
        await report(`gpc.${reference}`, typeof said === 'string' ? { value: said } : said);
    },
  },
  {
    title: 'The inventory is submitted, reviewed and published',
    byOffice: true,
    expected: { SubmissionSubmitted: 1, SubmissionReviewed: 1, SubmissionPublished: 1 },
    async play({ platform, people, since }) {
      const mayor = at(people, inventory.cityId);
      const body = { cityId: inventory.cityId, framework: 'gpc-basic', period: inventory.period, gwp: 'AR5' };
      const { id } = await platform.postAs(mayor, '/v1/submissions', body, 'draft the inventory');
      since.set('submission', String(id));
      const path = `/v1/submissions/${String(id)}`;
      await platform.postAs(mayor, `${path}/submission`, {}, 'submit the inventory');
      await platform.post(`${path}/review`, {}, 'review the inventory');
      await platform.post(`${path}/publication`, {}, 'publish the inventory');
    },
  },
  {
    title: 'A limit of the European Union is adopted; a week in Zenica is above it on three days',
    expected: { LimitAdopted: 1, SourceRegistered: 1, FiguresReported: 1, LimitExceeded: 3 },
    async play(stage) {
      const { platform } = stage;
      const { cityId, station, days } = dustyWeek;
      await platform.put(`/v1/limits/${limit}/adoption`, {}, 'adopt the limit');
      const source = await register(stage, cityId, 'Air quality station of the canton (placeholder)', 'measured');
      const lines = Object.entries(days).map(([day, value]) =>
        ['air.pm10.day', cityId, day, station, value, source, 'gravimetric', 'high', '100', 'provisional'].join(),
      );
      const header = 'indicator,city,period,station,value,source,method,quality,coverage,status';
      await platform.file('/v1/figures/imports', [header, ...lines, ''].join('\r\n'), 'a week of the air');
    },
  },
  {
    title: 'Zenica explains one of them; the filter is weighed again, and it ends',
    expected: { ExceedanceExplained: 1, FigureRevised: 1, ExceedanceWithdrawn: 1 },
    async play({ platform, since }) {
      const { cityId, station } = dustyWeek;
      const { day, value, reason } = calibrated;
      const found = await platform.all(`/v1/exceedances?city=${cityId}&from=${day}&to=${day}`);
      await platform.post(`/v1/exceedances/${String(found[0]!['id'])}/explanation`, explained, 'explain the exceedance');
      const sourceId = at(since, `source of ${cityId}`);
      const body = { value, sourceId, method: 'gravimetric', quality: 'high', coverage: 100, status: 'final', reason };
      await platform.revise(`/v1/indicators/air.pm10.day/figures/${cityId}/${day}?station=${station}`, body, 'weigh again');
    },
  },
  {
    title: 'Sarajevo sets a target for its buildings, the network one for its waste',
    expected: { TargetSet: 2 },
    async play({ platform }) {
      for (const { indicator, cityId, baseline, value, by } of targets)
        await platform.put(`/v1/indicators/${indicator}/targets/${cityId}`, { baseline, value, by }, `target of ${cityId}`);
    },
  },
];

async function register({ platform, since }: Stage, cityId: string, name: string, kind: string): Promise<string> {
  const body = {
    cityId,
    name,
    publisher: 'Canton (placeholder)',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    reuse: true,
    kind,
  };
  const { id } = await platform.post('/v1/sources', body, `source of ${cityId}`);
  since.set(`source of ${cityId}`, String(id));
  return String(id);
}
