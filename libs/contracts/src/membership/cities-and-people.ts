import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CityKind, CitySlug, Country, Id, LocalDate, MonthDay, Office, Text, nullable } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const Coordinates = Type.Object({
  latitude: Type.Number({ minimum: -90, maximum: 90 }),
  longitude: Type.Number({ minimum: -180, maximum: 180 }),
});

const City = Type.Object({
  cityId: CitySlug,
  name: Text,
  country: Country,
  kind: CityKind,
  coordinates: nullable(Coordinates),
  municipalDay: nullable(MonthDay),
});

export const CityRegistered = event('org.b40.membership.CityRegistered.v1', {
  key: { field: 'cityId' },
  about: 'nothing',
  data: City,
  example: { cityId: 'laktasi', name: 'Laktaši', country: 'BA', kind: 'municipality', coordinates: null, municipalDay: '04-25' },
});
export type CityRegistered = DataOf<typeof CityRegistered>;

/** The whole city as it now is, so a reader overwrites what it keeps. */
export const CityUpdated = event('org.b40.membership.CityUpdated.v1', {
  key: { field: 'cityId' },
  about: 'nothing',
  data: City,
  example: {
    cityId: 'sarajevo',
    name: 'Sarajevo',
    country: 'BA',
    kind: 'city',
    coordinates: { latitude: 43.8563, longitude: 18.4131 },
    municipalDay: null,
  },
});
export type CityUpdated = DataOf<typeof CityUpdated>;

/** A person's name travels in these two events and nowhere else. */
const Person = Type.Object({ personId: Id, name: Text });

export const PersonRegistered = event('org.b40.membership.PersonRegistered.v1', {
  key: { field: 'personId' },
  about: 'nothing',
  data: Person,
  example: { personId: sample.imamoglu, name: 'Ekrem İMAMOĞLU' },
});
export type PersonRegistered = DataOf<typeof PersonRegistered>;

export const PersonUpdated = event('org.b40.membership.PersonUpdated.v1', {
  key: { field: 'personId' },
  about: 'nothing',
  data: Person,
  example: { personId: sample.imamovic, name: 'Jasmin IMAMOVIĆ' },
});
export type PersonUpdated = DataOf<typeof PersonUpdated>;

/** Whose office it is, and where: what every event of a mandate says. */
const mandate = { mandateId: Id, personId: Id, cityId: CitySlug, office: Office };
const stankovic = { mandateId: sample.stankovicMandate, personId: sample.stankovic, cityId: 'laktasi', office: 'deputy-mayor' };

/** Half-open: held from `from` up to and without `until`. */
const days = { from: nullable(LocalDate), until: nullable(LocalDate) };

/**
 * Days that lie ahead, told when they are entered or changed: of a mandate that will begin, or of one that is held and will end. It says
 * how a day to come is judged; that the day has come is told by MandateStarted and MandateEnded.
 */
export const MandateScheduled = event('org.b40.membership.MandateScheduled.v1', {
  key: { field: 'cityId' },
  about: { life: 'mandateId' },
  data: Type.Object({ ...mandate, ...days }),
  example: { ...stankovic, from: '2020-01-01', until: '2022-12-01' },
});
export type MandateScheduled = DataOf<typeof MandateScheduled>;

/** It has begun; an `until` may lie ahead. Older ones tell of mandates that were still to begin: `from` says from when. */
export const MandateStarted = event('org.b40.membership.MandateStarted.v1', {
  key: { field: 'cityId' },
  about: { life: 'mandateId' },
  data: Type.Object({ ...mandate, ...days }),
  example: { ...stankovic, from: '2020-01-01', until: null },
});
export type MandateStarted = DataOf<typeof MandateStarted>;

/** `until` is the day it ended: the mandate is no longer held on it. */
export const MandateEnded = event('org.b40.membership.MandateEnded.v1', {
  key: { field: 'cityId' },
  about: { life: 'mandateId' },
  data: Type.Object({ ...mandate, from: nullable(LocalDate), until: LocalDate, reason: nullable(Text) }),
  example: { ...stankovic, from: '2020-01-01', until: '2022-12-01', reason: null },
});
export type MandateEnded = DataOf<typeof MandateEnded>;

/**
 * Its days were told wrongly: `before` is what was told, `after` is what is right. What follows from it today comes after: a start, an end,
 * or days that lie ahead. A mandate that had ended and is held by its right days is told by this alone.
 */
export const MandateCorrected = event('org.b40.membership.MandateCorrected.v1', {
  key: { field: 'cityId' },
  about: { life: 'mandateId' },
  data: Type.Object({ ...mandate, before: Type.Object(days), after: Type.Object(days), reason: Text }),
  example: {
    ...stankovic,
    before: { from: '2020-01-01', until: null },
    after: { from: '2021-01-01', until: null },
    reason: 'The year was mistyped.',
  },
});
export type MandateCorrected = DataOf<typeof MandateCorrected>;

/** It never was: it is held on no day, whatever was told of it. Its days are those that it was entered with. */
export const MandateAnnulled = event('org.b40.membership.MandateAnnulled.v1', {
  key: { field: 'cityId' },
  about: { life: 'mandateId' },
  data: Type.Object({ ...mandate, ...days, reason: Text }),
  example: { ...stankovic, from: '2020-01-01', until: null, reason: 'It was entered for the wrong city.' },
});
export type MandateAnnulled = DataOf<typeof MandateAnnulled>;
