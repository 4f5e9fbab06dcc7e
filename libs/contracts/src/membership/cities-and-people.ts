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

/** Held from `from` up to and without `until`. */
export const MandateStarted = event('org.b40.membership.MandateStarted.v1', {
  key: { field: 'cityId' },
  about: { life: 'mandateId' },
  data: Type.Object({
    mandateId: Id,
    personId: Id,
    cityId: CitySlug,
    office: Office,
    from: nullable(LocalDate),
    until: nullable(LocalDate),
  }),
  example: {
    mandateId: sample.stankovicMandate,
    personId: sample.stankovic,
    cityId: 'laktasi',
    office: 'deputy-mayor',
    from: '2020-01-01',
    until: null,
  },
});
export type MandateStarted = DataOf<typeof MandateStarted>;

/** `until` is the day it ended: the mandate is no longer held on it. */
export const MandateEnded = event('org.b40.membership.MandateEnded.v1', {
  key: { field: 'cityId' },
  about: { life: 'mandateId' },
  data: Type.Object({
    mandateId: Id,
    personId: Id,
    cityId: CitySlug,
    office: Office,
    from: nullable(LocalDate),
    until: LocalDate,
    reason: nullable(Text),
  }),
  example: {
    mandateId: sample.stankovicMandate,
    personId: sample.stankovic,
    cityId: 'laktasi',
    office: 'deputy-mayor',
    from: '2020-01-01',
    until: '2022-12-01',
    reason: null,
  },
});
export type MandateEnded = DataOf<typeof MandateEnded>;
