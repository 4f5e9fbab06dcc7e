import { MeetingCorrected } from '#contracts';
import { invalid, refused, unknownReference } from '#domain';
import type { EventTransaction } from '#events';
import { ObjectField, TextField } from '#http';
import { Meeting } from '../meetings/meeting.entity.ts';
import { ChangesBody } from './changes.body.ts';
import { correctAttendance } from './correct-attendance.ts';
import type { Difference } from './difference.ts';
import { correctDelegation, correctHeld, correctSideEvent } from './correct-held.ts';
import { MeetingCorrection } from './meeting-correction.entity.ts';

export class CorrectMeetingBody {
  @TextField({
    max: 100,
    pattern: /^(meeting|(attendance|delegation|side-event)\/[a-z0-9-]{2,64})$/,
    description: '`meeting`, `attendance/{cityId}`, `delegation/{id}` or `side-event/{id}`.',
    example: 'meeting',
  })
  target: string;

  @ObjectField(() => ChangesBody, { example: { theme: 'Better Cooperation, Better Future', starts: '10:00' } }) changes: ChangesBody;

  @TextField({ max: 2000 }) reason: string;
}

/** What a correction changes, and what it answers with: undefined where the meeting has no such thing. */
interface Target {
  fields: readonly (keyof ChangesBody)[];
  correct(tx: EventTransaction, meeting: Meeting, id: string, changes: ChangesBody): Promise<Difference | undefined>;
}

const targets: Readonly<Record<string, Target>> = {
  meeting: {
    fields: ['title', 'theme', 'on', 'starts', 'ends', 'timeZone', 'place', 'hostCityId', 'chairPersonId', 'organiser'],
    correct: correctHeld,
  },
  attendance: { fields: ['standing', 'people'], correct: correctAttendance },
  delegation: { fields: ['kind', 'headcount', 'sizeNote'], correct: correctDelegation },
  'side-event': { fields: ['kind', 'on', 'hostPersonId', 'attendeeIds'], correct: correctSideEvent },
};

/** What was held is put right by a further event; what was judged by it, and the tally of a decision, stay as they were told. */
export async function correctMeeting(
  tx: EventTransaction,
  meetingId: string,
  { target, changes, reason }: CorrectMeetingBody,
): Promise<MeetingCorrection> {
  const [kind, id = meetingId] = target.split('/') as [string, string?];
  const { fields, correct } = targets[kind]!;
  mustBeOf(kind, fields, changes);
  const meeting = await tx.lock(Meeting, meetingId);
  if (meeting.state !== 'held') throw refused('meeting-not-held', { state: meeting.state });
  const found = await correct(tx, meeting, id, changes);
  if (!found) throw unknownReference('target', '/target', target);
  const correction = MeetingCorrection.make(meetingId, target, found, reason, tx.today);
  tx.append(MeetingCorrected, correction.corrected());
  return tx.save(correction);
}

function mustBeOf(kind: string, fields: readonly string[], changes: ChangesBody): void {
  const given = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [field]));
  if (given.length === 0) throw invalid('/changes', 'names nothing to change');
  const stranger = given.find((field) => !fields.includes(field));
  if (stranger !== undefined) throw invalid(`/changes/${stranger}`, `is no field of a correction of ${kind}`);
}
