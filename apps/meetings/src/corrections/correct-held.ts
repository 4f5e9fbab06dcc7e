import { invalid, isId, refused, set } from '#domain';
import type { EventTransaction } from '#events';
import { cityMustBeKnown, peopleMustBeKnown, personMustBeKnown } from '#roster';
import { Attendance } from '../meetings/attendance.entity.ts';
import { Delegation, delegationKinds } from '../meetings/delegation.entity.ts';
import { hoursOf } from '../meetings/hours.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { SideEvent, sideEventKinds } from '../side-events/side-event.entity.ts';
import type { ChangesBody } from './changes.body.ts';
import { difference, type Difference } from './difference.ts';

export async function correctHeld(tx: EventTransaction, meeting: Meeting, _: string, changes: ChangesBody): Promise<Difference> {
  const hours = hoursOf(changes, meeting, '/changes');
  mustHaveCome(tx, changes);
  await cityMustBeKnown(tx, '/changes/hostCityId', changes.hostCityId);
  await personMustBeKnown(tx, '/changes/chairPersonId', changes.chairPersonId);
  const { chairPersonId } = changes;
  const attendances = chairPersonId === undefined ? [] : await tx.findMany(Attendance, { meetingId: meeting.id });
  const isThere = attendances.some(({ people }) => people.some(({ personId }) => personId === chairPersonId));
  if (chairPersonId !== undefined && !isThere) throw refused('chair-not-present', { chairPersonId });
  const fields = ['title', 'theme', 'on', 'starts', 'ends', 'timeZone', 'place', 'hostCityId', 'chairPersonId', 'organiser'] as const;
  const found = difference(meeting, fields, () => set<Meeting>(meeting, { ...given(changes), ...hours }));
  for (const attendance of attendances) attendance.chairedBy(meeting.chairPersonId);
  await tx.save(meeting, ...attendances);
  return found;
}

export async function correctDelegation(
  tx: EventTransaction,
  { id: meetingId }: Meeting,
  id: string,
  changes: ChangesBody,
): Promise<Difference | undefined> {
  mustBeOneOf(delegationKinds, changes);
  const delegation = isId(id) ? await tx.findOne(Delegation, { id, meetingId, state: 'attended' }, { lock: true }) : null;
  if (!delegation) return undefined;
  const found = difference(delegation, ['kind', 'headcount', 'sizeNote'], () => set<Delegation>(delegation, given(changes)));
  await tx.save(delegation);
  return found;
}

export async function correctSideEvent(
  tx: EventTransaction,
  { id: meetingId }: Meeting,
  id: string,
  changes: ChangesBody,
): Promise<Difference | undefined> {
  mustBeOneOf(sideEventKinds, changes);
  mustHaveCome(tx, changes);
  const sideEvent = isId(id) ? await tx.findOne(SideEvent, { id, meetingId, state: 'held' }, { lock: true }) : null;
  if (!sideEvent) return undefined;
  await personMustBeKnown(tx, '/changes/hostPersonId', changes.hostPersonId);
  await peopleMustBeKnown(tx, '/changes/attendeeIds/*', changes.attendeeIds ?? []);
  const found = difference(sideEvent, ['kind', 'on', 'hostPersonId', 'attendeeIds'], () => set<SideEvent>(sideEvent, given(changes)));
  await tx.save(sideEvent);
  return found;
}

const given = (changes: ChangesBody): object => Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

function mustHaveCome({ today }: EventTransaction, { on }: ChangesBody): void {
  if (on !== undefined && on > today) throw invalid('/changes/on', `must be a day that has come; today is ${today}`);
}

function mustBeOneOf(kinds: readonly string[], { kind }: ChangesBody): void {
  if (kind !== undefined && !kinds.includes(kind)) throw invalid('/changes/kind', `must be one of ${kinds.join(', ')}`);
}
