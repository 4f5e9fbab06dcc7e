import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Id, LocalDate, Text, nullable } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const ofEnrolment = { enrolmentId: Id, itemId: Id, cityId: CitySlug };
const tuzla = { enrolmentId: sample.tuzlaEnrolment, itemId: sample.stakeholderItem, cityId: 'tuzla' };

/** A member asks to take part in an item in which cities take part on request. */
export const CityEnrolmentRequested = event('org.b40.working-groups.CityEnrolmentRequested.v1', {
  key: { field: 'itemId' },
  about: { life: 'enrolmentId' },
  data: Type.Object({ ...ofEnrolment, note: nullable(Text) }),
  example: { ...tuzla, note: 'The council has its own model, and would compare it.' },
});
export type CityEnrolmentRequested = DataOf<typeof CityEnrolmentRequested>;

export const CityEnrolled = event('org.b40.working-groups.CityEnrolled.v1', {
  key: { field: 'itemId' },
  about: { life: 'enrolmentId' },
  data: Type.Object(ofEnrolment),
  example: tuzla,
});
export type CityEnrolled = DataOf<typeof CityEnrolled>;

/** What the item is about is in use there since `on`. */
export const CityLive = event('org.b40.working-groups.CityLive.v1', {
  key: { field: 'itemId' },
  about: { life: 'enrolmentId' },
  data: Type.Object({ ...ofEnrolment, on: LocalDate }),
  example: { ...tuzla, on: '2022-10-01' },
});
export type CityLive = DataOf<typeof CityLive>;

/** `reason` is what was given; where the roster withdraws it, `city-left`, `city-suspended` or `roster-corrected`. */
export const CityEnrolmentWithdrawn = event('org.b40.working-groups.CityEnrolmentWithdrawn.v1', {
  key: { field: 'itemId' },
  about: { life: 'enrolmentId' },
  data: Type.Object({ ...ofEnrolment, reason: Text }),
  example: { ...tuzla, reason: 'The council has put it off.' },
});
export type CityEnrolmentWithdrawn = DataOf<typeof CityEnrolmentWithdrawn>;
