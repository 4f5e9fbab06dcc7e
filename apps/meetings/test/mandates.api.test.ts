import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MandateAnnulled, MandateCorrected, MandateEnded, MandateScheduled, MandateStarted } from '#contracts';
import { newId } from '#domain';
import { aMeeting } from './builders.ts';
import { theBalkans, type Balkans } from './network.ts';

/** Who may stand for a city at a meeting, as the mandates are on the meeting's day: told beforehand, corrected and annulled. */
let balkans: Balkans;
let deputy: { mandateId: string; personId: string; cityId: string; office: string };
beforeAll(async () => void (balkans = await theBalkans()));
beforeEach(async () => {
  deputy = { mandateId: newId(), personId: await balkans.person('Deputy to come'), cityId: 'laktasi', office: 'deputy-mayor' };
});
afterAll(() => balkans.stop());

type Days = { from: string | null; until: string | null };
const open = { from: '2199-01-01', until: null };
const scheduled = (days: Days) => balkans.hear(MandateScheduled, { ...deputy, ...days });
const corrected = (before: Days, after: Days) => balkans.hear(MandateCorrected, { ...deputy, before, after, reason: 'A slip.' });
const annulled = (days: Days) => balkans.hear(MandateAnnulled, { ...deputy, ...days, reason: 'It never was.' });

/** Whether the deputy can be named as the substitute at a meeting on that day. */
async function standsOn(on: string): Promise<boolean> {
  const { id } = await aMeeting(balkans, { on });
  const { status, body } = await balkans.secretariat.put(`/v1/meetings/${id}/attendances/laktasi/substitute`, {
    personId: deputy.personId,
    principalId: balkans.laktasiMayor,
    reason: 'Another engagement.',
  });
  if (status === 201) return true;
  expect([status, body.code, body.on]).toEqual([400, 'no-mandate-of-city', on]);
  return false;
}
const days = ['2198-12-31', '2199-01-01', '2199-06-01', '2199-07-01', '2200-01-01'] as const;
const standsOnDays = async () => {
  const standing: string[] = [];
  for (const on of days) if (await standsOn(on)) standing.push(on);
  return standing;
};

describe('a substitute for the next meeting', () => {
  test.each<[string, () => Promise<void>, readonly string[]]>([
    ['whose mandate nobody has told of', async () => {}, []],
    ['with a mandate that is scheduled, from its day on', () => scheduled(open), days.slice(1)],
    ['with one that is scheduled with its end, until then', () => scheduled({ ...open, until: '2199-07-01' }), days.slice(1, 3)],
    [
      'with one whose end was entered beforehand',
      async () => {
        await balkans.hear(MandateStarted, { ...deputy, from: '2020-01-01', until: null });
        await scheduled({ from: '2020-01-01', until: '2199-06-01' });
      },
      days.slice(0, 2),
    ],
    [
      'with one whose first day is corrected',
      async () => {
        await scheduled(open);
        await corrected(open, { from: '2199-07-01', until: null });
        await scheduled({ from: '2199-07-01', until: null });
      },
      days.slice(3),
    ],
    [
      'with one that had ended, and by its right days has not',
      async () => {
        await balkans.hear(MandateStarted, { ...deputy, from: '2020-01-01', until: null });
        await balkans.hear(MandateEnded, { ...deputy, from: '2020-01-01', until: '2022-01-01', reason: null });
        await corrected({ from: '2020-01-01', until: '2022-01-01' }, { from: '2020-01-01', until: null });
      },
      days,
    ],
    [
      'with one that is annulled',
      async () => {
        await scheduled(open);
        await annulled(open);
      },
      [],
    ],
    [
      'with one of which was told as started before it had, as once was done',
      () => balkans.hear(MandateStarted, { ...deputy, ...open }),
      days.slice(1),
    ],
  ])('%s', async (_, tell, expected) => {
    await tell();
    expect(await standsOnDays()).toEqual(expected);
  });

  test('that was named stays so when the mandate is annulled', async () => {
    await scheduled(open);
    const { id } = await aMeeting(balkans, { on: '2199-06-01' });
    const path = `/v1/meetings/${id}/attendances`;
    const substitution = { personId: deputy.personId, principalId: balkans.laktasiMayor, reason: 'Another engagement.' };
    await balkans.secretariat.put(`${path}/laktasi/substitute`, substitution);
    await annulled(open);
    const { items } = (await balkans.secretariat.get(path)).body;
    expect(items.find(({ cityId }: { cityId: string }) => cityId === 'laktasi').substitutes).toEqual([substitution]);
  });
});

describe('an office', () => {
  const may = async () => (await (await balkans.office(deputy.personId)).get('/v1/meetings')).status === 200;

  test('is none before the first day of its mandate, and is one from then on', async () => {
    await scheduled(open);
    expect(await may()).toBe(false);
    await corrected(open, { from: '2022-01-01', until: null });
    expect(await may()).toBe(true);
    await balkans.hear(MandateStarted, { ...deputy, from: '2022-01-01', until: null });
    expect(await may()).toBe(true);
  });

  test.each<[string, () => Promise<void>]>([
    ['is annulled', () => annulled({ from: '2020-01-01', until: null })],
    ['had ended, by a correction', () => corrected({ from: '2020-01-01', until: null }, { from: '2020-01-01', until: '2022-01-01' })],
    ['is still to begin, by a correction', () => corrected({ from: '2020-01-01', until: null }, open)],
  ])('is none from when it is told that its mandate %s', async (_, tell) => {
    await balkans.hear(MandateStarted, { ...deputy, from: '2020-01-01', until: null });
    expect(await may()).toBe(true);
    await tell();
    expect(await may()).toBe(false);
  });

  test('is the presidency’s no more from when its mandate is annulled, even before the presidency has ended', async () => {
    const other = await theBalkans();
    try {
      const announce = () => other.president.post('/v1/visit-programmes', { presidencyId: newId(), announcedOn: '2022-04-25' });
      expect((await announce()).body.code).toBe('presidency-unknown');
      const [mandate] = other.history.filter(([type, data]) => type === MandateStarted && data['personId'] === other.imamoglu);
      await other.hear(MandateAnnulled, { ...(mandate![1] as MandateStarted), reason: 'It never was.' });
      expect(await announce()).toMatchObject({ status: 403 });
    } finally {
      await other.stop();
    }
  });
});
