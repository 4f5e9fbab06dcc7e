import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Links, type Link, type Purpose } from '#links';

const [first, second] = ['a'.repeat(32), 'b'.repeat(32)];
const links = new Links('https://b40.example', [first]);
const id = '0198c5b2-7a10-7000-8000-000000000001';
const purposes: Purpose[] = ['calendar', 'unsubscribe', 'answer', 'address'];

test.each<Link>([
  { office: 'sarajevo' },
  { office: 'secretariat', subject: id },
  { office: 'sarajevo', mail: 'šahinović@example.org', subject: `${id}/3`, until: new Date('2027-01-01T00:00:00Z') },
])('what was signed is read: %j', (link) => {
  for (const purpose of purposes) expect(links.read(purpose, links.sign(purpose, link))).toEqual(link);
});

test.each([
  ['calendar', 'https://b40.example/v1/calendars/'],
  ['unsubscribe', 'https://b40.example/v1/unsubscribe/'],
  ['answer', 'https://b40.example/v1/answers/'],
  ['address', 'https://b40.example/v1/addresses/'],
] as const)('an address for %s is below PUBLIC_URL, and short enough for a path', (purpose, begin) => {
  const longest = { office: 'o'.repeat(64), mail: `${'m'.repeat(242)}@example.org`, subject: `${id}/1000000`, until: new Date() };
  const address = links.address(purpose, longest);
  expect(address.startsWith(begin)).toBe(true);
  const signed = address.slice(begin.length);
  expect([/^[\w-]+\.[\w-]{43}$/.test(signed), signed.length < 1_000]).toEqual([true, true]);
  expect(links.read(purpose, signed)?.mail).toBe(longest.mail);
  expect(links.shown(purpose)).toBe(`${begin}*`);
});

describe('nothing is read of', () => {
  const signed = links.sign('calendar', { office: 'sarajevo', subject: id });
  const [content, mac] = signed.split('.') as [string, string];
  const changed = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

  test('what was signed for another purpose', () => {
    for (const purpose of purposes.filter((each) => each !== 'calendar')) expect(links.read(purpose, signed)).toBeUndefined();
  });

  test('what is another by one character, wherever', () => {
    for (let at = 0; at < content.length; at++) expect(links.read('calendar', `${changed(content, at)}.${mac}`)).toBeUndefined();
    // The last character of 43 has bits that decode to nothing: it counts all the same.
    for (let at = 0; at < mac.length; at++) expect(links.read('calendar', `${content}.${changed(mac, at)}`)).toBeUndefined();
  });

  test.each([
    '',
    '.',
    content,
    `${content}.`,
    `.${mac}`,
    `${content}.${mac}.`,
    `${content}.${mac}=`,
    ` ${content}.${mac}`,
    `${mac}.${content}`,
  ])('what has another form: %j', (other) => {
    expect(links.read('calendar', other)).toBeUndefined();
  });

  test('what was signed with another secret', () => {
    const forged = createHmac('sha256', second).update(`b40.calendar.${content}`).digest('base64url');
    expect(links.read('calendar', `${content}.${forged}`)).toBeUndefined();
  });
});

test('a new secret signs, and what was signed with the former counts until that is taken away', () => {
  const before = links.sign('calendar', { office: 'sarajevo' });
  const overlap = new Links('https://b40.example', [second, first]);
  const since = overlap.sign('calendar', { office: 'sarajevo' });
  const after = new Links('https://b40.example', [second]);
  expect([overlap, after].map((each) => each.read('calendar', before)?.office)).toEqual(['sarajevo', undefined]);
  expect([overlap, after].map((each) => each.read('calendar', since)?.office)).toEqual(['sarajevo', 'sarajevo']);
});

test('a service that was given no secret signs nothing, and nothing is signed there', () => {
  const none = new Links('https://b40.example', []);
  expect(() => none.sign('calendar', { office: 'sarajevo' })).toThrow('LINK_SECRET is not given to this service');
  expect(none.read('calendar', links.sign('calendar', { office: 'sarajevo' }))).toBeUndefined();
});
