import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { Count, Id, nullable } from '../fields.ts';
import * as sample from '../sarajevo.ts';

/** An institution has no voice and gives no reply. */
export const InstitutionInvited = event('org.b40.meetings.InstitutionInvited.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ meetingId: Id, institutionId: Id }),
  example: { meetingId: sample.bankMeeting, institutionId: sample.developmentBank },
});
export type InstitutionInvited = DataOf<typeof InstitutionInvited>;

/** `headcount` is null where nobody counted. */
export const InstitutionAttended = event('org.b40.meetings.InstitutionAttended.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ meetingId: Id, institutionId: Id, headcount: nullable(Count) }),
  example: { meetingId: sample.bankMeeting, institutionId: sample.developmentBank, headcount: 3 },
});
export type InstitutionAttended = DataOf<typeof InstitutionAttended>;
