import { MeetingOpened } from '#contracts';
import type { EventTransaction } from '#events';
import { InstantField } from '#http';
import { lockRoster, membersOn } from '#roster';
import { Meeting } from './meeting.entity.ts';
import { momentOfMeeting } from './moment-of-meeting.ts';

export class OpenMeetingBody {
  @InstantField({
    optional: true,
    description:
      'Now, if not given; else not in the future, and within a day of the meeting’s. The roster is as of that day, whenever it is opened.',
  })
  at?: string;
}

/** The roster's row is held, so that the version and the members are of one moment. */
export async function openMeeting(tx: EventTransaction, meetingId: string, { at }: OpenMeetingBody): Promise<Meeting> {
  const rosterVersion = await lockRoster(tx);
  const meeting = await tx.lock(Meeting, meetingId);
  const on = meeting.day();
  const members = await membersOn(tx, on);
  tx.append(MeetingOpened, meeting.open(momentOfMeeting(on, at, tx), members, rosterVersion));
  await freezeStandings(tx, meetingId, members);
  if (meeting.ofAllMembers) await expectMembers(tx, meetingId, members);
  return tx.save(meeting);
}

/** An invitation may be older than the roster that counts. */
const freezeStandings = (tx: EventTransaction, meetingId: string, members: string[]) =>
  tx.query(
    `UPDATE attendance SET standing = CASE WHEN city_id = ANY($2::text[]) THEN 'member' ELSE 'invited' END, version = version + 1
     WHERE meeting_id = $1 AND (standing = 'member') <> (city_id = ANY($2::text[]))`,
    [meetingId, members],
  );

const expectMembers = (tx: EventTransaction, meetingId: string, members: string[]) =>
  tx.query(
    `INSERT INTO attendance (meeting_id, city_id, standing, state)
     SELECT $1, city_id, 'member', 'invited' FROM unnest($2::text[]) AS city_id ON CONFLICT DO NOTHING`,
    [meetingId, members],
  );
