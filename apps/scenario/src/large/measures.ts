import { addDays } from '#domain';
import { emissions } from '../facts-of-measures.ts';
import { lastOn, membersOn, type LargeCity } from './cast.ts';
import { atOnce } from './crowd.ts';
import { officeOf, width, type LargeStage } from './years.ts';

const secretariat = 'secretariat';
/** The last year that is over. */
const year = 2024;
const daysOfYear = 366;
const measuringCities = 29;
const inventories = 3;

/** Means of a summer's day, µg/m³; in winter those of what is burnt are twice as high, and O3 half. */
const usual: readonly [pollutant: string, mean: number, winter: number][] = [
  ['pm25', 11, 2],
  ['pm10', 20, 2],
  ['no2', 18, 1.6],
  ['o3', 90, 0.5],
  ['so2', 6, 2],
];
const header = 'indicator,city,period,station,value,notation,explanation,source,method,quality,coverage,status';

/** A year of daily figures of the air, and the first inventories. */
export async function measure(stage: LargeStage): Promise<void> {
  const { crowd } = stage;
  for (const framework of ['gpc-basic', 'air'])
    await crowd.put(secretariat, `/v1/frameworks/${framework}/adoption`, {}, `adopt ${framework}`);
  await crowd.put(secretariat, '/v1/limits/eu-2008-50.pm10.day/adoption', {}, 'adopt the limit');
  const cities = membersOn(stage.cast, lastOn).slice(0, measuringCities);
  await atOnce(width / 2, cities, (city) => measureTheAir(stage, city));
  await atOnce(width, cities.slice(0, inventories), (city) => drawUpAnInventory(stage, city));
}

async function measureTheAir(stage: LargeStage, city: LargeCity): Promise<void> {
  const random = stage.random.named(`air ${city.id}`);
  const source = await register(stage, city, 'Stations of the city (placeholder)', 'measured');
  const dirt = 0.6 + random.next();
  const lines = usual.flatMap(([pollutant, mean, winter]) =>
    Array.from({ length: daysOfYear }, (_, day) => {
      const season = (1 + Math.cos((2 * Math.PI * day) / daysOfYear)) / 2;
      const value = mean * dirt * (1 + (winter - 1) * season) * (0.5 + random.next());
      const date = addDays(`${year}-01-01`, day);
      const coverage = random.chance(0.02) ? 50 : 100;
      return [
        `air.${pollutant}.day`,
        city.id,
        date,
        'BG1',
        value.toFixed(1),
        '',
        '',
        source,
        'reference',
        'high',
        coverage,
        'final',
      ].join();
    }),
  );
  await stage.crowd.file(officeOf(stage, city), '/v1/figures/imports', [header, ...lines, ''].join('\r\n'), `air of ${city.id}`);
}

async function drawUpAnInventory(stage: LargeStage, city: LargeCity): Promise<void> {
  const { crowd } = stage;
  const random = stage.random.named(`inventory ${city.id}`);
  const source = await register(stage, city, 'Statistics of the city (placeholder)', 'statistical');
  const line = (indicator: string, value: string, notation = '', explanation = '') =>
    [indicator, city.id, year, '', value, notation, `"${explanation}"`, source, 'fuel-sales', 'medium', '', 'final'].join();
  const lines = Object.entries(emissions).map(([reference, said]) =>
    typeof said === 'string'
      ? line(`gpc.${reference}`, String(random.between(0, 300_000)))
      : line(`gpc.${reference}`, '', said.notation, said.explanation),
  );
  const text = [header, line('population', String(random.between(20_000, 900_000))), ...lines, ''].join('\r\n');
  const office = officeOf(stage, city);
  await crowd.file(office, '/v1/figures/imports', text, `inventory of ${city.id}`);
  const body = { cityId: city.id, framework: 'gpc-basic', period: String(year), gwp: 'AR6' };
  const { id } = await crowd.post(office, '/v1/submissions', body, `submission of ${city.id}`);
  await crowd.post(office, `/v1/submissions/${String(id)}/submission`, {}, `submit ${city.id}`);
  for (const step of ['review', 'publication'])
    await crowd.post(secretariat, `/v1/submissions/${String(id)}/${step}`, {}, `${step} of ${city.id}`);
}

async function register(stage: LargeStage, city: LargeCity, name: string, kind: string): Promise<string> {
  const body = {
    ...{ cityId: city.id, name, publisher: 'The city (placeholder)', reuse: true, kind },
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  };
  return String((await stage.crowd.post(officeOf(stage, city), '/v1/sources', body, `${kind} source of ${city.id}`))['id']);
}
