import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  StopCancelled,
  StopCompleted,
  StopRescheduled,
  StopScheduled,
  TravellingProgrammeCancelled,
  TravellingProgrammePlanned,
  TravellingProgrammeUpdated,
} from '#contracts';
import { newId } from '#domain';
import { made } from '#testing';
import { icalendar, type Entry } from '../src/calendar/icalendar.ts';
import { aHeldMeeting, aMeeting, aProgramme } from './builders.ts';
import { icalendarReader } from './icalendar-reader.ts';
import { theBalkans, type Balkans } from './network.ts';

let balkans: Balkans;
beforeAll(async () => {
  balkans = await theBalkans();
});
afterAll(() => balkans.stop());

/** The entries of the calendar by UID, each with its properties unfolded: `SUMMARY`, `DTSTART;VALUE=DATE` … */
async function entries(query: Record<string, string> = {}): Promise<Map<string, Map<string, string>>> {
  const { status, body } = await balkans.secretariat.get<string>('/v1/calendar.ics', { query });
  expect(status).toBe(200);
  const events = body.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1);
  const properties = (event: string) =>
    new Map(event.split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
  return new Map(events.map((event) => properties(event)).map((event) => [event.get('UID')!, event]));
}

const entry = async (uid: string) => {
  const found = (await entries()).get(uid);
  const get = (name: string) => found?.get(name);
  return {
    status: get('STATUS'),
    sequence: get('SEQUENCE'),
    day: get('DTSTART;VALUE=DATE'),
    title: get('SUMMARY'),
    place: get('LOCATION'),
  };
};
const at = (id: string, act = '') => `/v1/meetings/${id}${act}`;
const changed = async (id: string, changes: object) => {
  const { etag } = await balkans.secretariat.get(at(id));
  return made(balkans.secretariat.patch(at(id), changes, { ifMatch: etag! }));
};

describe('a meeting', () => {
  test('counts the changes that matter in a calendar, and no other', async () => {
    const { id } = await aMeeting(balkans);
    const sequences: (string | undefined)[] = [];
    const count = async () => sequences.push((await entry(id)).sequence);
    await count();
    await changed(id, { theme: 'Better Cooperation, Better Future' });
    await balkans.secretariat.put(at(id, '/agenda'), { items: [{ title: 'Accession' }] });
    await balkans.secretariat.post(at(id, '/invitations'), { cityId: 'tuzla', standing: 'invited' });
    await count();
    for (const changes of [
      { title: 'Summit' },
      { starts: '10:00' },
      { ends: '12:00' },
      { timeZone: 'Europe/Sarajevo' },
      { place: 'Town hall' },
    ]) {
      await changed(id, changes);
      await count();
    }
    await made(balkans.secretariat.post(at(id, '/postponement'), { on: '2022-05-02', reason: 'Snow.' }));
    await count();
    await made(balkans.secretariat.post(at(id, '/cancellation'), { reason: 'Snow again.' }));
    await count();
    expect(sequences).toEqual(['0', '0', '1', '2', '3', '4', '5', '6', '7']);
  });

  test('that is changed without being moved says when it was', async () => {
    const { id } = await aMeeting(balkans);
    await balkans.sql.query(`UPDATE meeting SET calendar_changed_at = '2022-01-01' WHERE id = $1`, [id]);
    const modified = async () => (await entries()).get(id)!.get('LAST-MODIFIED')!;
    expect(await modified()).toBe('20220101T000000Z');
    await balkans.secretariat.put(at(id, '/agenda'), { items: [{ title: 'Accession' }] });
    expect(await modified()).toBe('20220101T000000Z');
    await changed(id, { theme: 'Better Cooperation' });
    expect((await modified()) > '2026').toBe(true);
  });

  test('that is cancelled stays where it was, cancelled', async () => {
    const { id } = await aMeeting(balkans);
    await made(balkans.secretariat.post(at(id, '/cancellation'), { reason: 'Snow.' }));
    expect(await entry(id)).toMatchObject({ status: 'CANCELLED', sequence: '1', day: '20220425' });
  });

  test('that is postponed without a day is cancelled on its last one, until it has a day again', async () => {
    const { id } = await aMeeting(balkans);
    await made(balkans.secretariat.post(at(id, '/postponement'), { reason: 'Snow.' }));
    expect(await entry(id)).toMatchObject({ status: 'CANCELLED', sequence: '1', day: '20220425' });
    await made(balkans.secretariat.post(at(id, '/postponement'), { on: '2022-05-02', reason: 'It thaws.' }));
    expect(await entry(id)).toMatchObject({ status: 'CONFIRMED', sequence: '2', day: '20220502' });
    await made(balkans.secretariat.post(at(id, '/postponement'), { reason: 'Snow.' }));
    await made(balkans.secretariat.post(at(id, '/cancellation'), { reason: 'Never mind.' }));
    expect(await entry(id)).toMatchObject({ status: 'CANCELLED', day: '20220502' });
  });

  test('that was held and is put right is changed', async () => {
    const { id } = await aHeldMeeting(balkans);
    const correction = { target: 'meeting', changes: { on: '2022-04-24' }, reason: 'A slip.' };
    await made(balkans.secretariat.post(at(id, '/corrections'), correction));
    expect(await entry(id)).toMatchObject({ status: 'CONFIRMED', sequence: '1', day: '20220424' });
  });

  test('of before the calendar says when it was called', async () => {
    const { id } = await aMeeting(balkans);
    await balkans.sql.query(`UPDATE meeting SET calendar_changed_at = NULL WHERE id = $1`, [id]);
    const made = new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString();
    expect((await entries()).get(id)!.get('DTSTAMP')).toBe(`${made.slice(0, 19).replaceAll(/[-:]/g, '')}Z`);
  });
});

describe('a visit', () => {
  const planned = (id: string, cityId: string, body: object) =>
    made(balkans.secretariat.put(`/v1/visit-programmes/${id}/visits/${cityId}`, body));

  test('stands there once it has a day', async () => {
    const { id } = await aProgramme(balkans);
    await planned(id, 'laktasi', { purpose: 'To see the park.' });
    expect((await entry(`${id}.laktasi`)).status).toBeUndefined();
    await planned(id, 'laktasi', { plannedOn: '2022-06-10' });
    expect(await entry(`${id}.laktasi`)).toMatchObject({ status: 'CONFIRMED', sequence: '0', day: '20220610', place: 'Laktaši' });
    await made(balkans.secretariat.post(`/v1/visit-programmes/${id}/visits/laktasi/completion`, { on: '2022-06-11' }));
    expect(await entry(`${id}.laktasi`)).toMatchObject({ status: 'CONFIRMED', sequence: '1', day: '20220611' });
  });

  test('that loses its day, or its slot, is cancelled on its last one', async () => {
    const { id } = await aProgramme(balkans);
    await planned(id, 'sarajevo', { plannedOn: '2022-06-10' });
    await planned(id, 'sarajevo', { purpose: 'Some day.' });
    expect(await entry(`${id}.sarajevo`)).toMatchObject({ status: 'CANCELLED', sequence: '1', day: '20220610' });
    await planned(id, 'sarajevo', { plannedOn: '2022-07-10' });
    expect(await entry(`${id}.sarajevo`)).toMatchObject({ status: 'CONFIRMED', sequence: '2', day: '20220710' });
    await balkans.join('mostar');
    await planned(id, 'mostar', { plannedOn: '2022-08-10' });
    await balkans.leave('mostar', '2022-07-01');
    expect(await entry(`${id}.mostar`)).toMatchObject({ status: 'CANCELLED', sequence: '1', day: '20220810' });
  });
});

/** As working groups tells of it. */
async function aTrain(title = 'Balkan festival train') {
  const programmeId = newId();
  const programme = { programmeId, kind: 'festival-train', title, itemId: newId(), leadCityId: 'istanbul', supportingCityIds: ['laktasi'] };
  await balkans.hear(TravellingProgrammePlanned, programme);
  const stop = async (cityId: string, from: string, until: string) => {
    const of = { stopId: newId(), programmeId, title, leadCityId: 'istanbul', cityId, from, until };
    await balkans.hear(StopScheduled, of);
    return of;
  };
  return { programme, stop };
}

describe('a travelling programme', () => {
  test('has no day without a stop, then those from the first to the last', async () => {
    const { programme, stop } = await aTrain();
    expect((await entries()).has(programme.programmeId)).toBe(false);
    const inTuzla = await stop('tuzla', '2023-05-01', '2023-05-04');
    await stop('sarajevo', '2023-05-10', '2023-05-12');
    const all = await entries();
    expect(Object.fromEntries(all.get(programme.programmeId)!)).toMatchObject({
      'DTSTART;VALUE=DATE': '20230501',
      'DTEND;VALUE=DATE': '20230512',
      LOCATION: 'TUZLA\\, SARAJEVO',
      SEQUENCE: '1',
      TRANSP: 'TRANSPARENT',
    });
    expect(Object.fromEntries(all.get(inTuzla.stopId)!)).toMatchObject({
      'DTSTART;VALUE=DATE': '20230501',
      'DTEND;VALUE=DATE': '20230504',
      SUMMARY: 'Balkan festival train: TUZLA',
      LOCATION: 'TUZLA',
      CATEGORIES: 'festival-train',
      SEQUENCE: '0',
    });
  });

  test('follows its stops, and they its title', async () => {
    const { programme, stop } = await aTrain();
    const of = await stop('tuzla', '2023-05-01', '2023-05-04');
    const before = { from: of.from, until: of.until };
    await balkans.hear(StopRescheduled, { ...of, from: '2023-06-01', until: '2023-06-03', before });
    expect(await entry(of.stopId)).toMatchObject({ sequence: '1', day: '20230601' });
    expect(await entry(programme.programmeId)).toMatchObject({ sequence: '1', day: '20230601' });
    await balkans.hear(TravellingProgrammeUpdated, { ...programme, supportingCityIds: ['laktasi', 'tuzla'] });
    await balkans.hear(StopCompleted, { ...of, on: '2023-06-02', visitors: 1200 });
    expect(await entry(of.stopId)).toMatchObject({ sequence: '1', status: 'CONFIRMED' });
    expect((await entries()).get(of.stopId)!.get('DESCRIPTION')).toBe('1200 visitors came.');
    await balkans.hear(TravellingProgrammeUpdated, { ...programme, title: 'Night train' });
    expect(await entry(of.stopId)).toMatchObject({ sequence: '2', title: 'Night train: TUZLA' });
    expect(await entry(programme.programmeId)).toMatchObject({ sequence: '2', title: 'Night train' });
  });

  test('that is cancelled keeps its days, and its stops theirs', async () => {
    const { programme, stop } = await aTrain();
    const stops = [await stop('tuzla', '2023-05-01', '2023-05-04'), await stop('zenica', '2023-05-05', '2023-05-09')];
    const reason = 'The line is closed for works.';
    for (const each of stops) await balkans.hear(StopCancelled, { ...each, reason });
    expect(await entry(programme.programmeId)).toMatchObject({ status: 'CANCELLED', day: '20230501', place: 'TUZLA\\, ZENICA' });
    await balkans.hear(TravellingProgrammeCancelled, { ...programme, reason });
    const all = await entries();
    expect(all.get(programme.programmeId)!.get('DTEND;VALUE=DATE')).toBe('20230509');
    for (const { stopId } of stops) expect(all.get(stopId)!.get('STATUS')).toBe('CANCELLED');
    expect(all.get(stops[1]!.stopId)!.get('SEQUENCE')).toBe('1');
  });
});

describe('what is asked for', () => {
  let ids: { summit: string; ofGroup: string; visited: string; train: string; stop: string; programme: string };
  beforeAll(async () => {
    const { id: summit } = await aMeeting(balkans, { kind: 'summit' });
    const { id: ofGroup } = await aMeeting(balkans, { kind: 'working-group', hostCityId: 'zenica' });
    const { id: visited } = await aMeeting(balkans, { kind: 'visit', hostCityId: 'tuzla' });
    const { id: programme } = await aProgramme(balkans);
    await made(balkans.secretariat.put(`/v1/visit-programmes/${programme}/visits/laktasi`, { plannedOn: '2022-06-10' }));
    const { programme: train, stop } = await aTrain();
    const { stopId } = await stop('tuzla', '2023-05-01', '2023-05-04');
    ids = { summit, ofGroup, visited, train: train.programmeId, stop: stopId, programme: `${programme}.laktasi` };
  });
  const found = async (query: Record<string, string>) => {
    const all = await entries(query);
    return Object.entries(ids).flatMap(([name, id]) => (all.has(id) ? [name] : []));
  };

  test.each<[string, string[]]>([
    ['meeting', ['summit', 'ofGroup', 'visited']],
    ['summit', ['summit']],
    ['working-group', ['ofGroup']],
    ['visit', ['visited', 'programme']],
    ['programme', ['train']],
    ['festival-train', ['train', 'stop']],
    ['travelling-museum', []],
    ['stop', ['stop']],
  ])('as %s', async (kind, names) => {
    expect(await found({ kind })).toEqual(names);
  });

  test.each<[string, string[]]>([
    ['tuzla', ['visited', 'train', 'stop']],
    ['zenica', ['ofGroup']],
    ['laktasi', ['summit', 'train', 'programme']],
    ['istanbul', ['summit', 'train', 'programme']],
    ['nowhere', []],
  ])('of %s', async (city, names) => {
    expect(await found({ city })).toEqual(names);
  });

  test('is refused where there is no such kind', async () => {
    const { status, body } = await balkans.secretariat.get('/v1/calendar.ics', { query: { kind: 'dinner' } });
    expect([status, body.code, body.errors[0].pointer]).toEqual([400, 'invalid-input', '?kind']);
  });
});

test('who has it is not sent it again, until something is another', async () => {
  const { id } = await aMeeting(balkans);
  const path = '/v1/calendar.ics';
  const { etag, headers } = await balkans.secretariat.get(path);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect((await balkans.secretariat.get(path, { headers: { 'if-none-match': etag! } })).status).toBe(304);
  await changed(id, { place: 'Town hall' });
  expect((await balkans.secretariat.get(path, { headers: { 'if-none-match': etag! } })).status).toBe(200);
});

const read = icalendarReader();
(read ? describe : describe.skip)('read by Python’s icalendar', () => {
  test('the calendar says when what is', async () => {
    const timed = (on: string, starts: string, timeZone: string) => aMeeting(balkans, { on, starts, ends: '16:30', timeZone });
    const [summer, winter, now, toCome, noEnd, allDay] = [
      await timed('2015-07-10', '14:00', 'Europe/Istanbul'),
      await timed('2015-01-15', '14:00', 'Europe/Istanbul'),
      await timed('2023-01-15', '14:00', 'Europe/Istanbul'),
      await timed('2031-07-10', '14:00', 'Europe/Sarajevo'),
      await aMeeting(balkans, { on: '2022-11-20', starts: '09:00', timeZone: 'Asia/Kathmandu' }),
      await aMeeting(balkans, { title: 'Šta, gdje; i "kada"\\ '.repeat(8).trim(), theme: '€ 𝄞' }),
    ];
    await made(balkans.secretariat.post(at(now.id, '/cancellation'), { reason: 'Snow, and ice.' }));
    const { body } = await balkans.secretariat.get<string>('/v1/calendar.ics');
    const { events, zones, errors, ...calendar } = read!(body);
    expect([errors, calendar['written again']]).toEqual([[], true]);
    expect(zones).toEqual(['Asia/Kathmandu', 'Europe/Istanbul', 'Europe/Sarajevo']);
    expect(events.filter(({ recurs, singular }) => recurs || !singular)).toEqual([]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const of = (id: string) => events.find(({ uid }) => uid === id)!;
    const time = (zone: string, instant: string) => ({ zone, own: instant, iana: instant });
    expect(of(summer.id)).toMatchObject({
      start: time('Europe/Istanbul', '2015-07-10T11:00:00Z'),
      end: time('Europe/Istanbul', '2015-07-10T13:30:00Z'),
      status: 'CONFIRMED',
      sequence: 0,
      categories: ['network'],
    });
    expect(of(winter.id).start).toEqual(time('Europe/Istanbul', '2015-01-15T12:00:00Z'));
    expect(of(now.id)).toMatchObject({
      start: time('Europe/Istanbul', '2023-01-15T11:00:00Z'),
      status: 'CANCELLED',
      sequence: 1,
      description: 'Cancelled: Snow, and ice.',
    });
    expect(of(toCome.id).start).toEqual(time('Europe/Sarajevo', '2031-07-10T12:00:00Z'));
    expect(of(noEnd.id)).toMatchObject({ start: time('Asia/Kathmandu', '2022-11-20T03:15:00Z'), end: null });
    expect(of(allDay.id)).toMatchObject({ start: '2022-04-25', end: '2022-04-26', title: allDay.title, description: '€ 𝄞' });
  });

  test('an empty one is valid', () => {
    const { events, zones, errors } = read!(icalendar([], 'Europe/Istanbul', 2026));
    expect({ events, zones, errors }).toEqual({ events: [], zones: ['Europe/Istanbul'], errors: [] });
  });

  test('every time in any zone is the instant that it is', () => {
    const zones = [
      ...['Europe/Istanbul', 'Europe/Sarajevo', 'Europe/Kyiv', 'Europe/Chisinau', 'Africa/Casablanca', 'UTC', 'Etc/GMT+5'],
      ...['Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Pacific/Apia'],
    ];
    // With gaps between the years. Istanbul was on daylight saving till 2016, and Apia without a day in 2011.
    const years = [2011, 2015, 2016, 2017, 2022];
    const days = ['01-01', '03-28', '07-19', '10-28', '12-31'];
    const all = zones.flatMap((timeZone) =>
      years.flatMap((year) =>
        days.map((day): Entry => {
          const of = { uid: newId(), category: 'network', title: 'A meeting', place: 'Here', description: null, cancelled: false };
          const times = { from: `${year}-${day}`, until: null, starts: '05:00', ends: '23:30', timeZone };
          return { ...of, ...times, sequence: 0, changedAt: new Date(), free: false };
        }),
      ),
    );
    const { events, errors } = read!(icalendar(all, 'Europe/Istanbul', 2026));
    expect([errors, events.length]).toEqual([[], all.length]);
    const wrong = events.flatMap(({ start, end }) => [start, end!]).filter((time) => typeof time === 'string' || time.own !== time.iana);
    expect(wrong).toEqual([]);
  }, 30_000);
});
