import { AirQualityBandChanged } from '#contracts';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { DecimalField, EnumField, InstantField, ListField, SlugField } from '#http';
import { cityMustBeKnown, membersNow } from '#roster';
import { StationField } from '../figures/station.ts';
import { pollutants } from '../limits/first-limits.ts';
import { AirNow } from './air-now.entity.ts';
import type { AirView } from './air.view.ts';
import { stationKinds } from './band.ts';
import { judgeDaysOf } from './judge-days.ts';
import { shownAir } from './read-air.ts';
import { hoursUpTo, keepReadings, keepStations, makeWeeks, stationsOf } from './reading-table.ts';
import { readingsMustFit, stationsMustFit, type Reading } from './readings.ts';

export class ReadingBody implements Reading {
  @StationField({ description: 'As whoever runs it calls it.' }) station: string;
  @EnumField(stationKinds) stationKind: Reading['stationKind'];
  @EnumField(pollutants) pollutant: Reading['pollutant'];
  @InstantField({ example: '2025-03-07T14:00:00Z', description: 'The end of its hour.' }) at: string;
  @DecimalField({ example: '38.5', description: 'The mean of the hour, in µg/m³.' }) value: string;
}

export class TakeReadingsBody {
  @SlugField() cityId: string;
  @ListField(() => ReadingBody, { min: 1, max: 1000 }) readings: ReadingBody[];
}

/** One command of a city after the other, so that its band moves as if they had come in a row. No event a reading: the band's alone. */
export async function takeReadings(tx: EventTransaction, { cityId, readings }: TakeReadingsBody): Promise<AirView> {
  await cityMustBeKnown(tx, '/cityId', cityId);
  await tx.lockName(`air ${cityId}`);
  readingsMustFit(readings, tx.now);
  if (!(await membersNow(tx)).includes(cityId)) throw refused('city-not-member', { cityId });
  const stations = await stationsOf(tx, cityId, tx.now);
  stationsMustFit(readings, new Set(stations.keys()));
  for (const { station, stationKind } of readings) stations.set(station, stationKind);
  await makeWeeks(tx, readings);
  await keepStations(tx, cityId, readings);
  const changed = await keepReadings(tx, cityId, readings);
  const newest = new Date(Math.max(...readings.map(({ at }) => Date.parse(at))));
  const air = (await tx.findOne(AirNow, { cityId })) ?? AirNow.of(cityId, newest);
  if (air.newest < newest) air.newest = newest;
  for (const change of air.take(await hoursUpTo(tx, cityId, air.newest, stations), tx.now)) tx.append(AirQualityBandChanged, change);
  await judgeDaysOf(tx, air, changed);
  await tx.save(air);
  return shownAir(cityId, air, tx.now);
}
