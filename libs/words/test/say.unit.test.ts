import { expect, test } from '@jest/globals';
import { isLanguage, localeOf, noticeArguments, noticeWords, say } from '#words';
import { spokenIn } from '../src/languages.ts';

const text = (name: Parameters<typeof noticeWords>[1], words: Parameters<typeof noticeWords>[2]) => noticeWords('en', name, words).text;

test('what nobody knows is left out with the words around it', () => {
  expect(text('CityInterestExpressed', { on: '2022-03-01', meeting: 'the meeting' })).toBe(
    'Its interest was expressed on 1 March 2022 at the meeting.',
  );
  expect(text('CityInterestExpressed', { on: '2022-03-01' })).toBe('Its interest was expressed on 1 March 2022.');
  expect(text('CityInterestExpressed', {})).toBe('Its interest was expressed.');
  expect(noticeWords('en', 'CityInterestExpressed', {}).title).toBe('– is interested in joining');
});

test('what is said only where something is not known is left out where it is', () => {
  const said = (words: object) => text('MeetingUpdated', { place: 'Sarajevo', host: 'Sarajevo', on: '2022-04-25', ...words });
  expect(said({})).toBe('On 25 April 2022 in Sarajevo, hosted by Sarajevo.');
  expect(said({ postponedFrom: '2022-04-25' })).toBe('Postponed from 25 April 2022; no new day is known. In Sarajevo, hosted by Sarajevo.');
});

test('what stands deeper in the event is named by its path', () => {
  expect(noticeArguments('MandateCorrected')).toEqual(expect.arrayContaining(['after.from', 'after.until']));
  expect(text('MandateCorrected', { office: 'delegate', 'after.from': '2022-03-01', reason: 'So.' })).toBe(
    'The office is delegate; it is held from 1 March 2022 on. So.',
  );
});

test('what somebody wrote is text, never a template, a tag, a branch or a name of something', () => {
  for (const reason of ['{city} # {n, plural, other {x}}', '<b>$&</b>', 'none', 'other', 'constructor', 'toString', "it''s '{'"]) {
    expect(text('InvitationDeclined', { reason })).toBe(reason);
    expect(text('AttendanceDeclined', { reason })).toBe(`The invitation is declined. ${reason}`);
    expect(noticeWords('en', 'SideEventHeld', { kind: reason, meeting: 'M' }).title).toBe(`A side event (${reason}) was held beside M`);
  }
});

test('a value that no language has a word for yet is said as it came', () => {
  expect(noticeWords('en', 'AttendanceRecorded', { city: 'Tuzla', state: 'by-video', meeting: 'M' }).title).toBe('Tuzla is by-video: M');
});

test('days, months, years and hours are as long as they are, on the clock that is asked for', () => {
  const period = (of: string, language: 'en' | 'tr' | 'bs', zone?: string) =>
    noticeWords(language, 'FigureOverdue', { period: of }, zone).text.replace(/^.*?: /, '');
  const of = ['2021', '2022-04', '2022-04-20', '2022-04-20T22Z', 'spring 2022', '2022-13-45'];
  expect(of.map((each) => period(each, 'en'))).toEqual([
    ...['2021.', 'April 2022.', '20 April 2022.', '20 April 2022 at 22:00 UTC.'],
    ...['spring 2022.', '2022-13-45.'],
  ]);
  expect(period('2022-04-20T22Z', 'en', 'Europe/Istanbul')).toBe('21 April 2022 at 01:00 GMT+3.');
  expect(period('2022-04-20', 'tr', 'America/New_York')).toMatch(/^20 Nisan 2022/);
  expect(period('2022-04-20', 'bs')).toMatch(/^20\. aprila 2022\./);
  expect(period('2022-04', 'bs')).toMatch(/^april 2022\./);
});

test('every month of a day is declined in Bosnian, and none that stands alone', () => {
  const { monthsOfDays } = spokenIn('bs');
  const said = monthsOfDays!.map((_, at) => say('bs', 'mail.digest.heading', { day: `2022-${String(at + 1).padStart(2, '0')}-15` }));
  said.forEach((each, at) => expect(each).toContain(`15. ${monthsOfDays![at]} 2022.`));
});

test('numbers and amounts are written as the language writes them, without losing a digit', () => {
  const said = (language: 'en' | 'tr' | 'bs', amount: string) =>
    noticeWords(language, 'FinancingNeedDeclared', { amount, currency: 'EUR', purpose: '' }).text.trim();
  expect(said('en', '1250000.50')).toContain('1,250,000.50 EUR');
  expect(said('en', '0')).toContain('0 EUR');
  for (const language of ['tr', 'bs'] as const) expect(said(language, '1250000.50')).toContain('1.250.000,50 EUR');
  expect(said('en', '12345678901234567890.12')).toContain('12,345,678,901,234,567,890.12 EUR');
  expect(noticeWords('en', 'CityLevelAssessed', { city: 'Tuzla', code: 'GHG' }).title).toBe('Tuzla is at level –: GHG');
});

test('plurals are those of the language', () => {
  const cities = (language: 'en' | 'tr' | 'bs', countAfter: number) =>
    noticeWords(language, 'CityJoined', { effectiveOn: '2022-04-26', countAfter }).text;
  expect([1, 29].map((count) => cities('en', count))).toEqual([
    'It is a member from 26 April 2022 on; the network now counts 1 city.',
    'It is a member from 26 April 2022 on; the network now counts 29 cities.',
  ]);
});

test('Intl is asked for a language that it has', () => {
  for (const language of ['en', 'tr', 'bs'] as const)
    expect(Intl.DateTimeFormat.supportedLocalesOf([localeOf(language)])).toEqual([localeOf(language)]);
  expect(isLanguage('bs')).toBe(true);
  for (const not of ['de', 'toString', undefined, 7]) expect(isLanguage(not)).toBe(false);
});
