import { describe, expect, test } from '@jest/globals';
import { contentLine, textValue, timeZoneComponent } from '#icalendar';
import { icalendar, type Entry } from '../src/calendar/icalendar.ts';

const entry = (given: Partial<Entry> = {}): Entry => ({
  uid: '0198c5b2-7a10-7000-8000-000000000001',
  category: 'network',
  title: 'B40 Network meeting in Sarajevo',
  place: 'Sarajevo',
  description: null,
  from: '2022-04-25',
  until: null,
  starts: null,
  ends: null,
  timeZone: null,
  cancelled: false,
  sequence: 0,
  changedAt: new Date('2022-03-01T09:30:00.500Z'),
  free: false,
  ...given,
});
const linesOf = (text: string): string[] => text.split('\r\n');
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

describe('a line', () => {
  const nameIn = {
    letters: 'B40 Balkan Cities Network: '.repeat(9),
    'two octets each': 'šđčćž Šahinović '.repeat(14),
    'three octets each': '€ Ⴀ 市 '.repeat(30),
    'four octets each': '𝄞🚂'.repeat(40),
    'at every length': Array.from({ length: 160 }, (_, at) => 'đ'.repeat(at))
      .join(' ')
      .slice(0, 2_000),
  };

  test.each(Object.entries(nameIn))('of %s has 75 octets at most, and none of its characters is cut', (_, text) => {
    for (let from = 0; from < 5; from++) {
      const line = contentLine('SUMMARY', textValue('x'.repeat(from) + text));
      const parts = linesOf(line);
      expect(parts.pop()).toBe('');
      // A cut character would be another text in one of the two lines.
      for (const part of parts) expect(Buffer.from(Buffer.from(part)).toString()).toBe(part);
      expect(parts.map((part) => Buffer.byteLength(part)).filter((octets) => octets > 75)).toEqual([]);
      expect(parts.join('')).not.toContain('\ufffd');
      expect(parts.every((part) => !/^ ?[\udc00-\udfff]|[\ud800-\udbff]$/.test(part))).toBe(true);
      expect(unfolded(line)).toBe(`SUMMARY:${'x'.repeat(from)}${text}\r\n`);
    }
  });

  test('of 75 octets is not folded, and of 76 is', () => {
    expect(contentLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`);
    expect(contentLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`);
  });
});

test('a text has its marks escaped, and holds neither lines nor controls', () => {
  expect(textValue('a, b; c\\d\r\ne\nf\rg\th\u0007\u0000i: "j"')).toBe('a\\, b\\; c\\\\d\\ne\\nf\\ng\thi: "j"');
});

test('days end before the day that follows; times stand on the clock of their zone', () => {
  const text = icalendar(
    [
      entry(),
      entry({ until: '2022-05-01' }),
      entry({ starts: '10:00', ends: '17:30', timeZone: 'Europe/Sarajevo' }),
      entry({ starts: '09:05' }),
    ],
    'Europe/Istanbul',
    2026,
  );
  expect(linesOf(text).filter((line) => /^DT(START|END);/.test(line))).toEqual([
    ...['DTSTART;VALUE=DATE:20220425', 'DTEND;VALUE=DATE:20220426', 'DTSTART;VALUE=DATE:20220425', 'DTEND;VALUE=DATE:20220501'],
    ...['DTSTART;TZID=Europe/Sarajevo:20220425T100000', 'DTEND;TZID=Europe/Sarajevo:20220425T173000'],
    'DTSTART;TZID=Europe/Istanbul:20220425T090500',
  ]);
});

test('the same is the same text, whenever it is asked for', () => {
  const entries = [entry({ starts: '10:00', description: 'Better Cooperation, Better Future' })];
  expect(icalendar(entries, 'Europe/Istanbul', 2026)).toBe(icalendar(entries, 'Europe/Istanbul', 2030));
});

const zone = (timeZone: string, ...years: number[]) =>
  linesOf(timeZoneComponent(timeZone, years)).filter((line) => /^(BEGIN|DTSTART|TZ)/.test(line));

test('a zone tells of each time that its clocks were put otherwise in those years, to the second', () => {
  expect(zone('Europe/Sarajevo', 2022)).toEqual([
    ...['BEGIN:VTIMEZONE', 'TZID:Europe/Sarajevo'],
    ...['BEGIN:STANDARD', 'DTSTART:20220101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100'],
    ...['BEGIN:DAYLIGHT', 'DTSTART:20220327T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
    ...['BEGIN:STANDARD', 'DTSTART:20221030T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
  ]);
  expect(zone('Europe/Istanbul', 2016, 2017).filter((line) => !line.startsWith('TZOFFSETFROM'))).toEqual([
    ...['BEGIN:VTIMEZONE', 'TZID:Europe/Istanbul', 'BEGIN:STANDARD', 'DTSTART:20160101T000000', 'TZOFFSETTO:+0200'],
    ...['BEGIN:DAYLIGHT', 'DTSTART:20160327T030000', 'TZOFFSETTO:+0300'],
  ]);
  expect(zone('America/St_Johns', 2023).at(-1)).toBe('TZOFFSETTO:-0330');
  expect(zone('Africa/Monrovia', 1970).at(-1)).toBe('TZOFFSETTO:-004430');
});

test('a year after a gap begins with how its clocks go', () => {
  const begins = zone('Europe/Sarajevo', 2030, 2022, 2023, 2022).filter((line) => line.endsWith('0101T000000'));
  expect(begins).toEqual(['DTSTART:20220101T000000', 'DTSTART:20300101T000000']);
});
