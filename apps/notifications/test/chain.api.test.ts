import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  AccessionDeclared,
  ActionItemAdded,
  AllowanceUsedUp,
  AttendanceRecorded,
  CityInvited,
  CityJoined,
  CityWelcomed,
  ExceedanceExplained,
  ExceedanceWithdrawn,
  FigureReported,
  FigureRevised,
  LimitExceeded,
  MeetingCalled,
  PlatformExtended,
  PlatformOffered,
  StatementRecorded,
  VisitMade,
  VisitProgrammeAnnounced,
  VisitProgrammeExtended,
} from '#contracts';
import { newId } from '#domain';
import type { ApiClient } from '#testing';
import { aMessage } from './journal-fixture.ts';
import { joining, runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
let system: ApiClient;
/** The events of the story by name, with a city's id behind where there are several. */
const ids: Record<string, string> = {};
const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id) ?? id;

const [meetingId, statementId, programmeId, offerId, itemId] = [newId(), newId(), newId(), newId(), newId()];

beforeAll(async () => {
  running = await runningNotifications();
  system = await running.as({ role: 'system' });
  const membershipId = newId();
  const tuzla = { membershipId, cityId: 'tuzla' };
  ids['invited'] = await running.publish(CityInvited, { ...CityInvited.example, ...tuzla });
  ids['called'] = await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId });
  ids['attendance'] = await running.publish(AttendanceRecorded, { ...AttendanceRecorded.example, meetingId, cityId: 'tuzla' });
  ids['item'] = await running.publish(ActionItemAdded, { ...ActionItemAdded.example, itemId, planId: null });
  ids['statement'] = await running.publish(StatementRecorded, { ...StatementRecorded.example, meetingId, statementId });
  const announced = { ...VisitProgrammeAnnounced.example, programmeId, cityIds: ['sarajevo'] };
  ids['announced'] = await running.publish(VisitProgrammeAnnounced, announced);
  ids['offered'] = await running.publish(PlatformOffered, { ...PlatformOffered.example, offerId, itemId, meetingId: null });
  ids['declared'] = await running.publish(AccessionDeclared, { ...AccessionDeclared.example, ...tuzla, meetingId, statementId });
  ids['welcomed'] = await running.publish(CityWelcomed, { ...CityWelcomed.example, ...tuzla, meetingId });
  ids['joined'] = await running.publish(CityJoined, { ...joining('tuzla', 1, membershipId), meetingId });
  const zenicaJoined = await running.publish(CityJoined, joining('zenica', 2));
  const cause = ids['joined'];
  ids['visit'] = await running.publish(VisitProgrammeExtended, { programmeId, cityId: 'tuzla', membershipId }, { cause });
  await running.publish(VisitProgrammeExtended, { programmeId, cityId: 'zenica', membershipId: null }, { cause: zenicaJoined });
  ids['offer'] = await running.publish(PlatformExtended, { offerId, cityId: 'tuzla' }, { cause });
  ids['made'] = await running.publish(VisitMade, { programmeId, cityId: 'sarajevo', on: '2022-04-25', meetingId });
});
afterAll(() => running.stop());

const chainOf = async (name: string) => {
  const { body } = await system.get(`/v1/events/${ids[name]}/chain`);
  const named = (events: { id: string }[]) => events.map(({ id }) => nameOf(id));
  return {
    causes: named(body.causes),
    effects: named(body.effects),
    links: body.links.map((link: { from: string; to: string; by: string }) => `${nameOf(link.from)} → ${nameOf(link.to)} by ${link.by}`),
    complete: body.complete,
  };
};

test('a city’s joining follows from its declaration, the statement, the meeting; the visit and the offer follow from it', async () => {
  const { causes, effects, links, complete } = await chainOf('joined');
  expect(causes).toEqual(['invited', 'called', 'statement', 'declared', 'welcomed']);
  expect(effects).toEqual(['visit', 'offer']);
  expect(links).toEqual(
    expect.arrayContaining([
      'welcomed → joined by membershipId',
      'declared → welcomed by membershipId',
      'invited → declared by membershipId',
      'statement → declared by statementId',
      'called → statement by meetingId',
      'joined → visit by causationid',
      'joined → offer by causationid',
    ]),
  );
  expect(complete).toBe(true);
});

test('what was said is followed to what came of it; another city’s joining is no part of it', async () => {
  expect(await chainOf('statement')).toMatchObject({ causes: ['called'], effects: ['declared', 'welcomed', 'joined', 'visit', 'offer'] });
});

test('all that happened at a meeting, and came of it, follows from its call', async () => {
  const { effects } = await chainOf('called');
  expect(effects).toEqual(['attendance', 'statement', 'declared', 'welcomed', 'joined', 'visit', 'offer', 'made']);
});

test('an extension follows from the joining and from what was extended', async () => {
  expect((await chainOf('offer')).causes).toEqual(['invited', 'called', 'item', 'statement', 'offered', 'declared', 'welcomed', 'joined']);
  expect((await chainOf('item')).effects).toEqual(['offered', 'offer']);
});

test('of too many effects the nearest are shown, and it is said so', async () => {
  const meeting = newId();
  const called = await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: meeting });
  const attendance = { ...AttendanceRecorded.example, meetingId: meeting };
  await running.take(...Array.from({ length: 510 }, (_, n) => aMessage(AttendanceRecorded, attendance, { sequence: n + 2 })));
  const { body } = await system.get(`/v1/events/${called}/chain`);
  expect(body.effects).toHaveLength(500);
  expect(body.complete).toBe(false);
});

test('an exceedance follows from its figure, and what uses the allowance up, explains or withdraws it from the exceedance', async () => {
  const [figureId, exceedanceId] = [newId(), newId()];
  const of = { figureId, exceedanceId };
  ids['reported'] = await running.publish(FigureReported, { ...FigureReported.example, figureId });
  ids['exceeded'] = await running.publish(LimitExceeded, { ...LimitExceeded.example, ...of });
  ids['used up'] = await running.publish(AllowanceUsedUp, { ...AllowanceUsedUp.example, exceedanceId });
  ids['explained'] = await running.publish(ExceedanceExplained, { ...ExceedanceExplained.example, ...of });
  ids['revised'] = await running.publish(FigureRevised, { ...FigureRevised.example, figureId });
  ids['withdrawn'] = await running.publish(ExceedanceWithdrawn, { ...ExceedanceWithdrawn.example, ...of });
  expect(await chainOf('explained')).toMatchObject({
    ...{ causes: ['reported', 'exceeded'], effects: ['withdrawn'], complete: true },
    links: expect.arrayContaining(['reported → exceeded by figureId', 'exceeded → explained by exceedanceId']),
  });
  expect(await chainOf('reported')).toMatchObject({ effects: ['exceeded', 'used up', 'explained', 'revised', 'withdrawn'] });
  expect(await chainOf('used up')).toMatchObject({ causes: ['reported', 'exceeded'], effects: [] });
});
