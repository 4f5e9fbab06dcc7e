import { Refusal, type InvalidInput } from '#domain';
import { WrongPlaces } from '#http';
import type { Pollutant } from '../limits/first-limits.ts';
import { hour, type StationKind } from './band.ts';

/** A mean of an hour. */
export interface Reading {
  station: string;
  stationKind: StationKind;
  pollutant: Pollutant;
  /** The end of its hour. */
  at: string;
  /** A decimal, in µg/m³. */
  value: string;
}

/** Days that readings are kept. */
export const keptFor = 90;

/** Where the range of a monitor ends (BAM-1020: 10 mg/m³); what is above is in another unit, or an error of the sensor. */
const highest = 10_000;

/** Stations that a city has at most. More are a network of sensors, which has a store of its own. */
export const mostStations = 200;

const keyOf = ({ station, pollutant, at }: Reading): string => `${station} ${pollutant} ${Date.parse(at)}`;

/** 400 with the place of each that can not be. */
export function readingsMustFit(readings: readonly Reading[], now: Date): void {
  const wrong = new WrongPlaces();
  const first = new Map<string, number>();
  const kinds = new Map<string, StationKind>();
  for (const [place, reading] of readings.entries()) {
    const add = (field: string, detail: string) => wrong.add(() => `/readings/${place}${field}`, detail);
    const late = misfitOfTime(Date.parse(reading.at), now.getTime());
    if (late !== undefined) add('/at', late);
    if (reading.value.startsWith('-') && /[1-9]/.test(reading.value)) add('/value', 'must not be below 0');
    else if (Number(reading.value) > highest) add('/value', `must be ${highest} µg/m³ at most`);
    const twice = first.get(keyOf(reading));
    if (twice === undefined) first.set(keyOf(reading), place);
    else add('', `is of the same station, pollutant and hour as /readings/${twice}`);
    const kind = kinds.get(reading.station) ?? reading.stationKind;
    if (kind !== reading.stationKind) add('/stationKind', `is not the one that ${reading.station} has before, ${kind}`);
    kinds.set(reading.station, kind);
  }
  wrong.refuse();
}

function misfitOfTime(at: number, now: number): string | undefined {
  if (at % hour !== 0) return 'must be the end of an hour, as 2025-03-07T14:00:00Z';
  if (at > now) return 'must not lie ahead';
  return at < now - keptFor * 24 * hour ? `must not be older than ${keptFor} days` : undefined;
}

/** 409 with the places of the stations that are too many. `known`: those that the city has. */
export function stationsMustFit(readings: readonly Reading[], known: ReadonlySet<string>): void {
  const all = new Set(known);
  const errors: InvalidInput[] = [];
  for (const [place, { station }] of readings.entries()) {
    if (all.has(station)) continue;
    all.add(station);
    if (all.size > mostStations) errors.push({ pointer: `/readings/${place}/station`, detail: `would be station ${all.size}` });
  }
  if (errors.length > 0) throw new Refusal('air-stations-too-many', { most: mostStations }, errors.slice(0, 10));
}
