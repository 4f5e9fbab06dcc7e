import { notFound } from '#domain';
import type { NewIndicator } from '../indicators/indicator.entity.ts';

/** Data of the release: which indicators a standard, or a group of the network's first set, asks for. */
export interface Framework {
  code: string;
  version: string;
  title: string;
  indicators: readonly Required<Pick<NewIndicator, 'code' | 'title' | 'unit' | 'period' | 'better' | 'denominator'>>[];
}

type Terms = [unit: string, better: NewIndicator['better'], denominator?: 'population', period?: NewIndicator['period']];

const of = (code: string, title: string, [unit, better, denominator, period = 'year']: Terms): Framework['indicators'][number] => ({
  code,
  title,
  unit,
  period,
  better,
  denominator: denominator ?? null,
});

/** GPC 1.1 (WRI, C40, ICLEI), reporting level BASIC: sub-sectors by their reference numbers. */
const emissions: Terms = ['t{CO2e}', 'lower', 'population'];
const gpc = (reference: string, title: string) => of(`gpc.${reference}`, `GPC ${reference.toUpperCase()}: ${title}`, emissions);

const pairs = (sector: string, names: readonly string[], [one, two]: readonly [string, string], from = 1) =>
  names.flatMap((name, at) => [gpc(`${sector}.${at + from}.1`, `${name}, ${one}`), gpc(`${sector}.${at + from}.2`, `${name}, ${two}`)]);

const gpcBasic = [
  ...pairs(
    'i',
    [
      'residential buildings',
      'commercial and institutional buildings and facilities',
      'manufacturing industries and construction',
      'energy industries',
      'agriculture, forestry and fishing activities',
      'non-specified sources',
    ],
    ['fuel burnt in the city (scope 1)', 'energy from the grid (scope 2)'],
  ),
  gpc('i.7.1', 'fugitive emissions from coal (scope 1)'),
  gpc('i.8.1', 'fugitive emissions from oil and natural gas systems (scope 1)'),
  ...pairs(
    'ii',
    ['on-road transport', 'railways', 'waterborne navigation', 'aviation', 'off-road transport'],
    ['fuel burnt in the city (scope 1)', 'energy from the grid (scope 2)'],
  ),
  ...pairs(
    'iii',
    ['solid waste in landfills', 'biological treatment of waste', 'incineration and open burning', 'waste water'],
    ['treated in the city (scope 1)', 'treated outside (scope 3)'],
  ),
];

const pollutants = { pm25: 'PM2.5', pm10: 'PM10', no2: 'NO2', o3: 'O3', so2: 'SO2' };

export const frameworks: readonly Framework[] = [
  {
    code: 'gpc-basic',
    version: '1.1',
    title: 'Global Protocol for Community-Scale Greenhouse Gas Inventories, BASIC',
    indicators: gpcBasic,
  },
  {
    code: 'population',
    version: '1',
    title: 'Population',
    indicators: [of('population', 'Inhabitants', ['{persons}', 'neither'])],
  },
  {
    code: 'air',
    version: '1',
    title: 'Air quality',
    indicators: Object.entries(pollutants).flatMap(([code, name]) => [
      of(`air.${code}.day`, code === 'o3' ? 'O3, highest 8-hour mean of a day' : `${name}, mean of a day`, [
        'ug/m3',
        'lower',
        undefined,
        'day',
      ]),
      of(`air.${code}.year`, `${name}, mean of a year`, ['ug/m3', 'lower']),
    ]),
  },
  {
    code: 'sea',
    version: '1',
    title: 'Sea-surface and coastal cleaning',
    indicators: [
      of('sea.litter', 'Litter on beaches, items per 100 m', ['{items}/(100.m)', 'lower', undefined, 'survey']),
      of('sea.collected', 'Litter collected from sea and coast', ['t', 'higher']),
      of('sea.cleaned', 'Coast cleaned', ['km', 'higher']),
    ],
  },
  {
    code: 'waste',
    version: '1',
    title: 'Waste management',
    indicators: [
      of('waste.municipal', 'Municipal waste', ['t', 'lower', 'population']),
      of('waste.recycled', 'Municipal waste that is recycled', ['%', 'higher']),
      of('waste.landfilled', 'Municipal waste that is landfilled', ['%', 'lower']),
      of('waste.separate', 'Municipal waste that is collected separately', ['%', 'higher']),
    ],
  },
  {
    code: 'energy',
    version: '1',
    title: 'Energy management',
    indicators: [
      of('energy.municipal-buildings', 'Energy of municipal buildings', ['MWh', 'lower', 'population']),
      of('energy.street-lighting', 'Energy of street lighting', ['MWh', 'lower', 'population']),
      of('energy.renewable', 'Municipal energy from renewable sources', ['%', 'higher']),
    ],
  },
  {
    code: 'pb',
    version: '1',
    title: 'Participatory budgets',
    indicators: [
      of('pb.amount', 'Decided by participatory budgets', ['EUR', 'higher', 'population']),
      of('pb.share', 'Share of the budget that they decide', ['%', 'higher']),
      of('pb.voters', 'People who voted', ['{persons}', 'higher', 'population']),
      of('pb.proposals', 'Proposals', ['{proposals}', 'higher', 'population']),
      of('pb.finished', 'Projects finished', ['{projects}', 'higher']),
    ],
  },
  {
    code: 'council',
    version: '1',
    title: "Citizens' councils",
    indicators: [
      of('council.members', 'Members', ['{persons}', 'neither']),
      of('council.women', 'Women among the members', ['%', 'neither']),
      of('council.adopted', 'Recommendations adopted', ['{recommendations}', 'higher']),
    ],
  },
  {
    code: 'coop',
    version: '1',
    title: 'Cooperatives',
    indicators: [of('coop.count', 'Cooperatives', ['{cooperatives}', 'higher', 'population'])],
  },
  {
    code: 'enterprise',
    version: '1',
    title: "Women's and immigrants' enterprises",
    indicators: [
      of('enterprise.women', 'Enterprises led by women', ['{enterprises}', 'higher', 'population']),
      of('enterprise.immigrant', 'Enterprises led by immigrants', ['{enterprises}', 'higher', 'population']),
    ],
  },
];

export function frameworkOf(code: string): Framework {
  const found = frameworks.find((each) => each.code === code);
  if (!found) throw notFound('framework', code);
  return found;
}
