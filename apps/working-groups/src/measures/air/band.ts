import { bandNames, limitNamed, pollutants, type Pollutant } from '../limits/first-limits.ts';

/** Of the European Air Quality Index, from the best on. */
export type Band = (typeof bandNames)[number];

export const stationKinds = ['traffic', 'background', 'industrial'] as const;
export type StationKind = (typeof stationKinds)[number];

/** Milliseconds. */
export const hour = 3_600_000;

/** What an index is made of is no older, in hours. */
export const freshFor = 6;

/** From 0, the best. Nothing is better than all. */
const rank = (band: Band | null): number => (band === null ? -1 : bandNames.indexOf(band));

const worseOf = (one: Band | undefined, other: Band): Band => (one !== undefined && rank(one) > rank(other) ? one : other);

/** Of a mean of an hour in µg/m³. Upper ends belong to their band. */
export function bandOf(pollutant: Pollutant, value: number): Band {
  const { bands } = limitNamed(`eaqi-2024.${pollutant}.hour`);
  return bands!.find(({ upTo }) => upTo === null || value <= Number(upTo))!.band as Band;
}

/** What a station measured in an hour. */
export interface StationHour {
  kind: StationKind;
  values: Readonly<Partial<Record<Pollutant, number>>>;
}

/** Whether it measures what an index needs: NO2 and fine or coarse dust; away from traffic O3 as well. */
export const isKnown = ({ kind, values: { pm25, pm10, no2, o3 } }: StationHour): boolean =>
  no2 !== undefined && (pm25 ?? pm10) !== undefined && (kind === 'traffic' || o3 !== undefined);

export type Bands = Partial<Record<Pollutant, Band>>;

/** Of a city in one hour. */
export interface HourIndex {
  /** Of each pollutant its worst. */
  bands: Bands;
  /** The worst of them. Null: no station is known. */
  index: Band | null;
  /** Whose band that is; of several the first in the standard's order. */
  dominant: Pollutant | null;
}

/** By its known stations; where none is, the bands are of what was measured all the same. */
export function indexOf(stations: readonly StationHour[]): HourIndex {
  const known = stations.filter(isKnown);
  const bands: Bands = {};
  for (const { values } of known.length > 0 ? known : stations)
    for (const [pollutant, value] of Object.entries(values) as [Pollutant, number][])
      bands[pollutant] = worseOf(bands[pollutant], bandOf(pollutant, value));
  if (known.length === 0) return { bands, index: null, dominant: null };
  const index = Object.values(bands).reduce(worseOf);
  return { bands, index, dominant: pollutants.find((each) => bands[each] === index)! };
}

/** At the end of an hour, in milliseconds. */
export interface Hour extends HourIndex {
  at: number;
}

export interface Move {
  from: Band | null;
  to: Band;
  dominant: Pollutant;
  at: number;
}

/**
 * How the band that was told last moves. Two hours in a row that lie on the same side of it move it to the nearer one, so that one hour
 * alone moves nothing. To whom nothing was told, the better of the first two is.
 */
export function movesOf(told: Band | null, hours: readonly Hour[]): Move[] {
  const moves: Move[] = [];
  for (const [place, { at, index, dominant }] of hours.entries()) {
    const before = hours[place - 1];
    if (index === null || before === undefined || before.index === null || at - before.at !== hour) continue;
    const from = moves.at(-1)?.to ?? told;
    const steps = [index, before.index].map((each) => rank(each) - rank(from)) as [number, number];
    if (steps[0] * steps[1] <= 0) continue;
    const nearer = Math.abs(steps[0]) <= Math.abs(steps[1]) ? { to: index, dominant } : { to: before.index, dominant: before.dominant };
    moves.push({ from, to: nearer.to, dominant: nearer.dominant!, at });
  }
  return moves;
}
