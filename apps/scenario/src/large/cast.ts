import { addDays, holdsOn, Random, type LocalDate } from '#domain';

/** Eight years, all of them over: a day is the same whenever it is played. */
export const firstYear = 2017;
export const years = 8;
export const foundedOn = '2017-01-16';
export const termStarts = ['2017-02-01', '2019-02-01', '2021-02-01', '2023-02-01'];
export const lastOn = '2024-12-15';

export interface Mayor {
  /** What the person and the mandate are called here. */
  key: string;
  name: string;
  from: LocalDate;
  until: LocalDate | null;
}

export interface LargeCity {
  id: string;
  name: string;
  country: string;
  kind: 'city' | 'municipality';
  municipalDay?: string;
  coordinates: { latitude: number; longitude: number };
  mayors: Mayor[];
  deputy: { key: string; name: string };
  /** The share of meetings it comes to. */
  diligence: number;
  /** Which term its mayor presides. */
  presides: number | undefined;
}

export interface RosterStep {
  on: LocalDate;
  cityId: string;
  act: 'joins' | 'leaves' | 'is suspended' | 'is reinstated';
}

export interface Cast {
  cities: LargeCity[];
  founders: LargeCity[];
  /** That are no members at the end, for they never joined. */
  outside: LargeCity[];
  roster: RosterStep[];
}

/** Names made of these are nobody's: what is played here is made up. */
const lands: [country: string, word: string, latitude: number, longitude: number][] = [
  ['AL', 'Arra', 41, 20],
  ['BA', 'Lipa', 44, 18],
  ['BG', 'Бреза', 43, 25],
  ['GR', 'Ελιά', 40, 23],
  ['HR', 'Žita', 45.5, 16],
  ['ME', 'Gora', 42.6, 19],
  ['MK', 'Река', 41.6, 21.5],
  ['RO', 'Salcia', 45, 25],
  ['RS', 'Topola', 44, 21],
  ['SI', 'Češnja', 46, 15],
  ['TR', 'Kavak', 41, 28],
  ['XK', 'Dardha', 42.6, 21],
];
const kinds = ['Nova', 'Stara', 'Velika', 'Mala', 'Gornja'];
const firstNames = [
  'Ana',
  'Đorđe',
  'Elif',
  'Γιώργος',
  'Ivana',
  'Jasmin',
  'Мила',
  'Nikola',
  'Ömer',
  'Petra',
  'Răzvan',
  'Šejla',
  'Teuta',
  'Zoran',
];
const lastNames = [
  'ARSLAN',
  'БОЖИЛОВ',
  'ČOLIĆ',
  'DIMITRIU',
  'GASHI',
  'HOXHA',
  'İNCE',
  'KOVAČ',
  'ΝΙΚΟΛΑΟΥ',
  'POPESCU',
  'SELIMOVIĆ',
  'ŽUPAN',
];

const idOf = (index: number): string => `placeholder-${String(index + 1).padStart(2, '0')}`;

export const dayBetween = (random: Random, from: LocalDate, until: LocalDate): LocalDate =>
  addDays(from, random.between(0, Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) - 1)));

/** Who there is, and how the roster changes: the same for the same seed. */
export function castOf(seed: number): Cast {
  const random = new Random(`cast ${seed}`);
  const order = random.shuffled(Array.from({ length: 60 }, (_, index) => index));
  const cities = Array.from({ length: 60 }, (_, index) => cityOf(random.named(`city ${index}`), index, order.slice(0, 4).indexOf(index)));
  const [founders, joining, outside] = [order.slice(0, 24), order.slice(24, 57), order.slice(57)].map((part) =>
    part.toSorted((a, b) => a - b).map((index) => cities[index]!),
  );
  const roster: RosterStep[] = joining!.map(({ id }) => ({ on: dayBetween(random, '2017-03-01', '2024-09-01'), cityId: id, act: 'joins' }));
  const [gone, back, away] = random.shuffled(founders!.filter(({ presides }) => presides === undefined).slice(8));
  roster.push(
    { on: '2020-06-30', cityId: gone!.id, act: 'leaves' },
    { on: '2021-09-30', cityId: back!.id, act: 'leaves' },
    { on: '2023-05-02', cityId: back!.id, act: 'joins' },
  );
  for (const [city, year] of [
    [away!, 2019],
    [joining!.find(({ id }) => roster.find(({ cityId }) => cityId === id)!.on < '2020-01-01')!, 2022],
  ] as const)
    roster.push(
      { on: `${year}-03-11`, cityId: city.id, act: 'is suspended' },
      { on: `${year}-07-01`, cityId: city.id, act: 'is reinstated' },
    );
  roster.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.cityId < b.cityId ? -1 : 1));
  return { cities, founders: founders!, outside: outside!, roster };
}

function cityOf(random: Random, index: number, term: number): LargeCity {
  const [country, word, latitude, longitude] = lands[index % lands.length]!;
  const presides = term < 0 ? undefined : term;
  const somebody = () => `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  const near = (degrees: number) => Math.round((degrees + random.next() - 0.5) * 1e4) / 1e4;
  const id = idOf(index);
  return {
    id,
    name: `${kinds[Math.floor(index / lands.length)]} ${word} (placeholder)`,
    country,
    kind: random.chance(0.7) ? 'city' : 'municipality',
    ...(random.chance(0.4) && { municipalDay: dayBetween(random, '2021-01-01', '2022-01-01').slice(5) }),
    coordinates: { latitude: near(latitude), longitude: near(longitude) },
    mayors: turnsOf(random, presides).map(({ from, until }, turn) => ({
      key: `mayor ${turn + 1} of ${id}`,
      name: somebody(),
      from,
      until,
    })),
    deputy: { key: `deputy of ${id}`, name: somebody() },
    diligence: presides === undefined ? 0.45 + random.next() * 0.53 : 0.98,
    presides,
  };
}

/** A president is in office for the whole of the term, and a while longer. */
function turnsOf(random: Random, presides: number | undefined): { from: LocalDate; until: LocalDate | null }[] {
  const first = dayBetween(random, '2014-01-01', '2016-12-01');
  const changes =
    presides === undefined
      ? [dayBetween(random, '2018-01-01', '2020-06-01'), dayBetween(random, '2021-06-01', '2024-06-01')].slice(0, random.between(1, 2))
      : [presides === 3 ? '2020-03-02' : addDays(termStarts[presides + 1]!, random.between(20, 90))];
  const starts = [first, ...changes];
  return starts.map((from, turn) => ({ from, until: starts[turn + 1] ?? null }));
}

export const mayorOn = ({ mayors }: LargeCity, on: LocalDate): Mayor => mayors.find((mayor) => holdsOn(mayor, on))!;
export const mayorNow = ({ mayors }: LargeCity): Mayor => mayors.at(-1)!;

/** Who is a member at the end of that day, by what the roster says in the end. */
export function membersOn({ cities, founders, roster }: Cast, on: LocalDate): LargeCity[] {
  const members = new Set(on < foundedOn ? [] : founders.map(({ id }) => id));
  for (const step of roster) {
    if (step.on > on) break;
    if (step.act === 'joins' || step.act === 'is reinstated') members.add(step.cityId);
    else members.delete(step.cityId);
  }
  return cities.filter(({ id }) => members.has(id));
}

export const presidentOn = ({ cities }: Cast, on: LocalDate): LargeCity => {
  const term = termStarts.findLastIndex((start) => start <= on);
  return cities.find(({ presides }) => presides === Math.max(0, term))!;
};
