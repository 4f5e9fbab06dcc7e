import { newId } from '#domain';
import { Attendance, type Arrival } from '../src/meetings/attendance.entity.ts';
import { Meeting, type Call } from '../src/meetings/meeting.entity.ts';
import { Minutes, type MinutesText } from '../src/minutes/minutes.entity.ts';

/** Entities with valid defaults: each test says only what matters to it. */
export const chair = newId();
export const morning = new Date('2022-04-25T09:00:00Z');
export const evening = new Date('2022-04-25T16:00:00Z');
export const members = ['istanbul', 'laktasi', 'sarajevo'];

export const aCall = (given: Partial<Call> = {}): Call => ({
  kind: 'network',
  title: 'B40 Network meeting in Sarajevo',
  on: '2022-04-25',
  timeZone: 'Europe/Istanbul',
  place: 'Sarajevo',
  hostCityId: 'sarajevo',
  chairPersonId: chair,
  ...given,
});

/** Led to a state by the shortest way. */
export function aMeeting(state: Meeting['state'] = 'called', given: Partial<Call> = {}): Meeting {
  const meeting = Meeting.call(aCall(given), []);
  if (state === 'postponed') meeting.postpone('2022-05-09', 'Snow on the roads.', []);
  if (state === 'cancelled') meeting.cancel('Snow on the roads.', []);
  if (state === 'open' || state === 'held') meeting.open(morning, members, 27);
  if (state === 'held') meeting.close(evening, [anAttendance('istanbul', { personId: chair, chair: true })], [], []);
  return meeting;
}

/** A city, and who of it came. */
export function anAttendance(cityId = 'sarajevo', ...came: (Partial<Arrival> & { number?: number })[]): Attendance {
  const attendance = Attendance.of(newId(), cityId, 'member');
  for (const { number = 1, ...arrival } of came)
    attendance.checkIn({ personId: newId(), standing: 'member', as: 'principal', chair: false, ...arrival }, number);
  return attendance;
}

/** Of a held meeting. */
export function someMinutes(state: Minutes['state'] = 'draft', text: MinutesText = { body: 'It was a good meeting.' }): Minutes {
  const meeting = aMeeting('held');
  const minutes = Minutes.draft(meeting, text);
  if (state !== 'draft') minutes.review(meeting);
  if (state !== 'draft' && state !== 'review') minutes.approve(meeting, '2022-05-01');
  if (state === 'published' || state === 'amended') minutes.publish();
  if (state === 'amended') minutes.amend({ body: 'It was a very good meeting.' });
  return minutes;
}
