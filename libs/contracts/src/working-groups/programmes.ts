import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { Cities, CitySlug, Count, Id, LocalDate, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const kinds = oneOf('festival-train', 'travelling-museum', 'travelling-festival', 'other');
const Programme = { programmeId: Id, kind: kinds, title: Text, itemId: Id, leadCityId: CitySlug, supportingCityIds: Cities };
const train = {
  programmeId: sample.festivalTrain,
  kind: 'festival-train',
  title: 'Balkan festival train',
  itemId: sample.stakeholderItem,
  leadCityId: 'istanbul',
  supportingCityIds: ['laktasi', 'sarajevo'],
};

/** Days are half-open: `until` is the first that no longer belongs. */
const Stop = { stopId: Id, programmeId: Id, title: Text, leadCityId: CitySlug, cityId: CitySlug, from: LocalDate, until: LocalDate };
const inTuzla = {
  stopId: sample.tuzlaStop,
  programmeId: sample.festivalTrain,
  title: 'Balkan festival train',
  leadCityId: 'istanbul',
  cityId: 'tuzla',
  from: '2023-05-01',
  until: '2023-05-04',
};

export const TravellingProgrammePlanned = event('org.b40.working-groups.TravellingProgrammePlanned.v1', {
  key: { field: 'programmeId' },
  about: { shared: 'programmeId' },
  data: Type.Object(Programme),
  example: train,
});
export type TravellingProgrammePlanned = DataOf<typeof TravellingProgrammePlanned>;

/** As it is from now on. */
export const TravellingProgrammeUpdated = event('org.b40.working-groups.TravellingProgrammeUpdated.v1', {
  key: { field: 'programmeId' },
  about: { shared: 'programmeId' },
  data: Type.Object(Programme),
  example: { ...train, supportingCityIds: ['laktasi', 'sarajevo', 'tuzla'] },
});
export type TravellingProgrammeUpdated = DataOf<typeof TravellingProgrammeUpdated>;

/** A StopCancelled of each stop that was open comes before it. */
export const TravellingProgrammeCancelled = event('org.b40.working-groups.TravellingProgrammeCancelled.v1', {
  key: { field: 'programmeId' },
  about: { shared: 'programmeId' },
  data: Type.Object({ ...Programme, reason: Text }),
  example: { ...train, reason: 'The line is closed for works.' },
});
export type TravellingProgrammeCancelled = DataOf<typeof TravellingProgrammeCancelled>;

export const StopScheduled = event('org.b40.working-groups.StopScheduled.v1', {
  key: { field: 'programmeId' },
  about: { life: 'stopId' },
  data: Type.Object(Stop),
  example: inTuzla,
});
export type StopScheduled = DataOf<typeof StopScheduled>;

/** From `from` until `until` now, and no longer as `before` says. */
export const StopRescheduled = event('org.b40.working-groups.StopRescheduled.v1', {
  key: { field: 'programmeId' },
  about: { life: 'stopId' },
  data: Type.Object({ ...Stop, before: Type.Object({ from: LocalDate, until: LocalDate }) }),
  example: { ...inTuzla, until: '2023-05-05', before: { from: '2023-05-01', until: '2023-05-04' } },
});
export type StopRescheduled = DataOf<typeof StopRescheduled>;

/** By itself, or with its whole programme, whose reason it then has. */
export const StopCancelled = event('org.b40.working-groups.StopCancelled.v1', {
  key: { field: 'programmeId' },
  about: { life: 'stopId' },
  data: Type.Object({ ...Stop, reason: Text }),
  example: { ...inTuzla, reason: 'The station is closed.' },
});
export type StopCancelled = DataOf<typeof StopCancelled>;

/** `visitors` is `null` where nobody counted. */
export const StopCompleted = event('org.b40.working-groups.StopCompleted.v1', {
  key: { field: 'programmeId' },
  about: { life: 'stopId' },
  data: Type.Object({ ...Stop, on: LocalDate, visitors: nullable(Count) }),
  example: { ...inTuzla, on: '2023-05-03', visitors: 1200 },
});
export type StopCompleted = DataOf<typeof StopCompleted>;
