import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { Links } from '#links';
import { aCalendarAddress, aMeeting } from './builders.ts';
import { theBalkans, type Balkans } from './network.ts';

let balkans: Balkans;
beforeAll(async () => {
  balkans = await theBalkans();
});
afterAll(() => balkans.stop());

const at = (officeId: string) => `/v1/offices/${officeId}/calendar-address`;
const statusOf = async (path: string): Promise<number> => (await balkans.api.get(path)).status;
/** Every row that the service keeps, as text. */
async function everythingKept(): Promise<string> {
  const tables = await balkans.sql.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  const rows = tables.map(({ name }) => balkans.sql.query<{ row: string }>(`SELECT t::text AS row FROM "${name}" t`));
  return (await Promise.all(rows)).flatMap((found) => found.map(({ row }) => row)).join('\n');
}

describe('a private address', () => {
  test('shows the calendar as it is, filtered where that is asked for, without a token', async () => {
    const { id } = await aMeeting(balkans, { hostCityId: 'tuzla', kind: 'working-group' });
    const { path } = await aCalendarAddress(balkans);
    for (const query of [{}, { city: 'tuzla' }, { kind: 'working-group' }, { kind: 'stop' }] as Record<string, string>[]) {
      const [there, here] = [await balkans.secretariat.get('/v1/calendar.ics', { query }), await balkans.api.get(path, { query })];
      expect([here.status, here.body, here.headers.get('content-type')]).toEqual([200, there.body, 'text/calendar; charset=utf-8']);
      expect(here.body.includes(id)).toBe(query['kind'] !== 'stop');
    }
    const wrong = await balkans.api.get(path, { query: { kind: 'dinner' } });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([400, '?kind']);
  });

  test('is kept by nobody, and refers nobody', async () => {
    const { path } = await aCalendarAddress(balkans);
    const { headers } = await balkans.api.get(path);
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store, no-transform', 'no-referrer']);
  });

  test('is below PUBLIC_URL, whatever Host was asked', async () => {
    const headers = { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example' };
    const { body } = await balkans.secretariat.post(at('sarajevo'), undefined, { headers });
    expect(body.address).toMatch(/^http:\/\/localhost:3000\/v1\/calendars\/[\w-]+\.[\w-]{43}$/);
  });

  test('is told once: of what is kept nobody can make it, and the same key is answered without it', async () => {
    const idempotencyKey = randomUUID();
    const first = await balkans.secretariat.post(at('sarajevo'), undefined, { idempotencyKey });
    const [content, mac] = (first.body.address as string).split('/').at(-1)!.split('.') as [string, string];
    const again = await balkans.secretariat.post(at('sarajevo'), undefined, { idempotencyKey });
    expect([again.status, again.etag, again.body]).toEqual([201, first.etag, { ...first.body, address: null }]);
    expect((await balkans.secretariat.get(at('sarajevo'))).body).toEqual({ ...first.body, address: null });
    const kept = await everythingKept();
    expect([kept.includes(first.body.since.slice(0, 10)), kept.includes(content), kept.includes(mac)]).toEqual([true, false, false]);
    // Nothing was made anew by the repetition.
    expect(await statusOf(new URL(first.body.address as string).pathname)).toBe(200);
  });
});

describe('it is no longer good', () => {
  test('once another was made for the office; another office’s stays', async () => {
    const [former, others] = [await aCalendarAddress(balkans), await aCalendarAddress(balkans, 'secretariat')];
    const { path } = await aCalendarAddress(balkans);
    expect(await Promise.all([former.path, path, others.path].map(statusOf))).toEqual([410, 200, 200]);
  });

  test('once it was revoked', async () => {
    const { path, etag } = await aCalendarAddress(balkans);
    const revoked = await balkans.secretariat.delete(at('sarajevo'), { ifMatch: etag });
    expect([revoked.status, revoked.body.address, typeof revoked.body.revokedAt]).toEqual([200, null, 'string']);
    const { status, body, headers } = await balkans.api.get(path);
    expect([status, body.code, body.instance]).toEqual([410, 'calendar-address-revoked', '/v1/calendars/*']);
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store, no-transform', 'no-referrer']);
    const none = await balkans.secretariat.get(at('sarajevo'));
    expect([none.status, none.body.code]).toEqual([404, 'calendar-address-not-found']);
    // What was read before says nothing of the next one.
    const next = await aCalendarAddress(balkans);
    expect(next.etag).not.toBe(etag);
    expect((await balkans.secretariat.delete(at('sarajevo'), { ifMatch: etag })).status).toBe(412);
    expect(await statusOf(next.path)).toBe(200);
  });

  test('where two are made at once but for one of them, and nobody is refused', async () => {
    for (let round = 0; round < 5; round++) {
      const made = await Promise.all([1, 2, 3].map(() => balkans.secretariat.post(at('laktasi'))));
      expect(made.map(({ status }) => status)).toEqual([201, 201, 201]);
      const statuses = await Promise.all(made.map(({ body }) => statusOf(new URL(body.address as string).pathname)));
      expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 410, 410]);
    }
  });
});

describe('what was not made here is a 404 that does not repeat it', () => {
  const links = new Links('http://localhost:3000', ['a secret of the tests, not of anybody']);
  const forger = new Links('http://localhost:3000', ['a secret of somebody else, of no use here']);
  const cases: [string, () => string | Promise<string>][] = [
    ['a word', () => 'sarajevo'],
    ['another secret', () => forger.sign('calendar', { office: 'sarajevo', subject: newId() })],
    ['another purpose', () => links.sign('unsubscribe', { office: 'sarajevo', subject: newId() })],
    ['no id', () => links.sign('calendar', { office: 'sarajevo' })],
    ['one character more', async () => `${(await aCalendarAddress(balkans)).path.split('/').at(-1)!}A`],
    [
      'another office’s name in it',
      async () => {
        const [content, mac] = (await aCalendarAddress(balkans)).path.split('/').at(-1)!.split('.') as [string, string];
        const text = Buffer.from(content, 'base64url').toString().replace('sarajevo', 'istanbul');
        return `${Buffer.from(text).toString('base64url')}.${mac}`;
      },
    ],
  ];

  test.each(cases)('%s', async (_, signed) => {
    const { status, body } = await balkans.api.get(`/v1/calendars/${await signed()}`);
    expect([status, body]).toEqual([404, expect.objectContaining({ code: 'calendar-address-not-found', instance: '/v1/calendars/*' })]);
    expect(JSON.stringify(body)).not.toContain(await signed());
  });

  test('nor has an office an address that is signed for it, and not its own', async () => {
    const { path } = await aCalendarAddress(balkans);
    const [{ id }] = (await balkans.sql.query(`SELECT id FROM calendar_address WHERE office_id = 'sarajevo' AND revoked_at IS NULL`)) as [
      { id: string },
    ];
    expect(path).toBe(`/v1/calendars/${links.sign('calendar', { office: 'sarajevo', subject: id })}`);
    expect(await statusOf(`/v1/calendars/${links.sign('calendar', { office: 'istanbul', subject: id })}`)).toBe(410);
  });
});

test('an office that there is not has none', async () => {
  const { status, body } = await balkans.secretariat.post(at('atlantis'));
  expect([status, body.code]).toEqual([404, 'city-not-found']);
});
