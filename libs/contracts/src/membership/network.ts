import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { Cities, CitySlug, Count, Id, LocalDate, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

/** Followed by CityJoined for each first member (1, 2, 3 …), so a reader of CityJoined alone knows the roster. */
export const NetworkFounded = event('org.b40.membership.NetworkFounded.v1', {
  key: 'network',
  about: 'nothing',
  data: Type.Object({ foundedOn: LocalDate, meetingId: nullable(Id), memberCount: Count, cityIds: Cities }),
  example: { foundedOn: '2021-11-29', meetingId: null, memberCount: 27, cityIds: sample.members },
});
export type NetworkFounded = DataOf<typeof NetworkFounded>;

export const TermPresidencyStarted = event('org.b40.membership.TermPresidencyStarted.v1', {
  key: 'network',
  about: { life: 'presidencyId' },
  data: Type.Object({
    presidencyId: Id,
    mandateId: Id,
    personId: Id,
    cityId: CitySlug,
    term: nullable(Text),
    from: nullable(LocalDate),
    until: nullable(LocalDate),
  }),
  example: {
    presidencyId: sample.presidency,
    mandateId: sample.imamogluMandate,
    personId: sample.imamoglu,
    cityId: 'istanbul',
    term: null,
    from: '2021-11-29',
    until: null,
  },
});
export type TermPresidencyStarted = DataOf<typeof TermPresidencyStarted>;

/** `vacated`: the mandate ended or the city is no longer a member; `ended`: the term was over. */
export const TermPresidencyEnded = event('org.b40.membership.TermPresidencyEnded.v1', {
  key: 'network',
  about: { life: 'presidencyId' },
  data: Type.Object({
    presidencyId: Id,
    mandateId: Id,
    personId: Id,
    cityId: CitySlug,
    endedOn: LocalDate,
    outcome: oneOf('ended', 'vacated'),
    reason: nullable(Text),
  }),
  example: {
    presidencyId: sample.presidency,
    mandateId: sample.imamogluMandate,
    personId: sample.imamoglu,
    cityId: 'istanbul',
    endedOn: '2022-11-29',
    outcome: 'ended',
    reason: null,
  },
});
export type TermPresidencyEnded = DataOf<typeof TermPresidencyEnded>;

export const SecretariatEstablished = event('org.b40.membership.SecretariatEstablished.v1', {
  key: 'network',
  about: 'nothing',
  data: Type.Object({ seatCityId: nullable(CitySlug), establishedOn: nullable(LocalDate), meetingId: nullable(Id) }),
  example: { seatCityId: 'istanbul', establishedOn: null, meetingId: null },
});
export type SecretariatEstablished = DataOf<typeof SecretariatEstablished>;

export const SecretariatStarted = event('org.b40.membership.SecretariatStarted.v1', {
  key: 'network',
  about: 'nothing',
  data: Type.Object({ seatCityId: nullable(CitySlug), startedOn: nullable(LocalDate) }),
  example: { seatCityId: 'istanbul', startedOn: null },
});
export type SecretariatStarted = DataOf<typeof SecretariatStarted>;
