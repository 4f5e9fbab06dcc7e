import { MeetingUpdated } from '#contracts';
import type { LocalTime } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalTimeField, TextField, TimeZoneField } from '#http';
import { personMustBeKnown } from '#roster';
import { Attendance } from './attendance.entity.ts';
import { Meeting } from './meeting.entity.ts';

/** What is left out stays as it is. */
export class UpdateMeetingBody {
  @TextField({ max: 300, optional: true }) title?: string;

  @TextField({ max: 300, optional: true, nullable: true }) theme?: string | null;

  @LocalTimeField({ optional: true, nullable: true }) starts?: LocalTime | null;

  @LocalTimeField({ optional: true, nullable: true, example: '17:30' }) ends?: LocalTime | null;

  @TimeZoneField({ optional: true, description: 'The clock that it starts and ends by.' }) timeZone?: string;

  @TextField({ max: 300, optional: true }) place?: string;

  @IdField({ optional: true, description: 'Of an open meeting: whoever of that name has come has the chair from now on.' })
  chairPersonId?: string;
}

export async function updateMeeting(tx: EventTransaction, meetingId: string, changes: UpdateMeetingBody): Promise<Meeting> {
  const meeting = await tx.lockMatching(Meeting, meetingId);
  const { chairPersonId } = changes;
  tx.append(MeetingUpdated, meeting.update(changes));
  await personMustBeKnown(tx, '/chairPersonId', chairPersonId);
  const attendances = chairPersonId === undefined ? [] : await tx.findMany(Attendance, { meetingId });
  for (const attendance of attendances) attendance.chairedBy(meeting.chairPersonId);
  return tx.save(meeting, ...attendances);
}
