import type { Effect } from '../history.ts';
import type { Client } from './client.ts';
import { must } from './cities.ts';
import { decide } from './decisions.ts';
import { days, NotKnown, type KnownCity, type Network } from './network.ts';

const inMeetings = (events: string[], sql: string, ...params: unknown[]): Effect => ({ service: 'meetings', events, sql, params });

/** One meeting from its call to its end: confirmations by the offices, check-ins, statements, decisions. */
export async function holdMeeting(client: Client, network: Network): Promise<void> {
  const { random } = client;
  const title = network.mark('Meeting');
  const cities = random.shuffled(network.members).slice(0, random.between(2, 5));
  const [host] = cities;
  const called = await must(client, network, {
    kind: 'call a meeting',
    method: 'POST',
    path: '/v1/meetings',
    body: { kind: 'network', title, on: days.joining, place: 'Sarajevo', hostCityId: host!.id, chairPersonId: host!.personId },
    after: host!.positions,
    effect: inMeetings(['MeetingCalled'], 'SELECT 1 FROM meeting WHERE title = $1', title),
  });
  const id = String(called.body.id);
  const path = `/v1/meetings/${id}`;
  for (const city of cities) if (random.chance(0.4)) await confirm(client, network, id, city);
  await must(client, network, {
    kind: 'open a meeting',
    method: 'POST',
    path: `${path}/opening`,
    body: {},
    effect: inMeetings(['MeetingOpened'], 'SELECT 1 FROM meeting WHERE id = $1 AND opened_at IS NOT NULL', id),
  });
  for (const city of cities) {
    await checkIn(client, network, id, city, city === host);
    if (random.chance(0.6)) await state(client, network, id, city);
  }
  if (random.chance(0.6)) await decide(client, network, id, cities);
  if (random.chance(0.8))
    await must(client, network, {
      kind: 'close a meeting',
      method: 'POST',
      path: `${path}/closing`,
      body: {},
      effect: inMeetings(['MeetingHeld'], 'SELECT 1 FROM meeting WHERE id = $1 AND closed_at IS NOT NULL', id),
    });
}

/** By the office itself: its rights come from its mandate, which meetings has to know. */
async function confirm(client: Client, network: Network, meetingId: string, city: KnownCity): Promise<void> {
  const answer = await client.send({
    kind: 'confirm an attendance',
    method: 'POST',
    path: `/v1/meetings/${meetingId}/attendances/${city.id}/confirmation`,
    body: { personId: city.personId },
    token: await network.office(city.personId),
    after: city.positions,
    effect: inMeetings(
      ['AttendanceConfirmed'],
      'SELECT 1 FROM attendance WHERE meeting_id = $1 AND city_id = $2 AND confirmed_person_id IS NOT NULL',
      meetingId,
      city.id,
    ),
  });
  if (answer.outcome === 'unknown') throw new NotKnown('confirmation');
}

async function checkIn(client: Client, network: Network, meetingId: string, city: KnownCity, chair: boolean): Promise<void> {
  await must(client, network, {
    kind: 'check in',
    method: 'POST',
    path: `/v1/meetings/${meetingId}/attendances/${city.id}/check-in`,
    body: { personId: city.personId, standing: 'member', as: 'principal', ...(chair && { chair }) },
    after: city.positions,
    effect: inMeetings(
      ['AttendanceRecorded'],
      'SELECT 1 FROM attendance WHERE meeting_id = $1 AND city_id = $2 AND arrival IS NOT NULL',
      meetingId,
      city.id,
    ),
  });
}

async function state(client: Client, network: Network, meetingId: string, city: KnownCity): Promise<void> {
  const text = network.mark('Statement');
  await must(client, network, {
    kind: 'make a statement',
    method: 'POST',
    path: `/v1/meetings/${meetingId}/statements`,
    body: { speakerIds: [city.personId], text, language: 'en' },
    effect: inMeetings(['StatementRecorded'], 'SELECT 1 FROM statement WHERE text = $1', text),
  });
}
