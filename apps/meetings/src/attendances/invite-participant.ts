import { ParticipantInvited } from '#contracts';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { cityMustBeKnown, membersOn } from '#roster';
import { Attendance } from '../meetings/attendance.entity.ts';
import type { InvitationBody } from '../meetings/invitation.body.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { mustStandAsInRoster } from '../meetings/standing.ts';
import { newPlace } from './new-place.ts';

/** While the meeting has no day the roster of today says who stands as a member; its opening judges all standings anew. */
export async function inviteParticipant(
  tx: EventTransaction,
  meetingId: string,
  { cityId, standing }: InvitationBody,
): Promise<Attendance> {
  const meeting = await tx.lock(Meeting, meetingId);
  meeting.mustNotBeOver();
  await cityMustBeKnown(tx, '/cityId', cityId);
  mustStandAsInRoster(cityId, standing, meeting.memberCityIds ?? (await membersOn(tx, meeting.on ?? tx.today)));
  if (await tx.findOne(Attendance, { meetingId, cityId })) throw refused('city-takes-part-already', { cityId });
  const attendance = await newPlace(tx, Attendance.of(meetingId, cityId, standing));
  tx.append(ParticipantInvited, attendance.invited());
  return tx.save(attendance);
}
