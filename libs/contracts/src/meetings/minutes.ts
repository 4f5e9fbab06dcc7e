import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { Id, Ids, Sha256, Text, nullable } from '../fields.ts';
import * as sample from '../sarajevo.ts';

/** `sha256` is of the version's canonical JSON (RFC 8785). */
const version = { meetingId: Id, version: Type.Integer({ minimum: 1 }), sha256: Sha256, decisionIds: Ids, actionItemIds: Ids };

export const MinutesPublished = event('org.b40.meetings.MinutesPublished.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object(version),
  example: {
    meetingId: sample.sarajevoMeeting,
    version: 1,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    decisionIds: [],
    actionItemIds: [sample.greenhouseGasItem, sample.payItForwardItem],
  },
});
export type MinutesPublished = DataOf<typeof MinutesPublished>;

/** An accepted amendment makes the next version; `proposedBy` is the person where one of the attendees proposed it. */
export const MinutesAmended = event('org.b40.meetings.MinutesAmended.v1', {
  key: { field: 'meetingId' },
  about: { life: 'amendmentId' },
  subject: 'meetingId',
  data: Type.Object({ ...version, amendmentId: Id, proposedBy: nullable(Id), reason: Text }),
  example: {
    meetingId: sample.sarajevoMeeting,
    version: 2,
    sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
    decisionIds: [],
    actionItemIds: [sample.greenhouseGasItem, sample.payItForwardItem],
    amendmentId: sample.minutesAmendment,
    proposedBy: sample.karic,
    reason: 'The order of two speakers was wrong.',
  },
});
export type MinutesAmended = DataOf<typeof MinutesAmended>;
