import { describe, expect, test } from '@jest/globals';
import { dayOfDigest, momentOf, nextDigestAt } from '../src/preferences/digest-time.ts';

/** In the nights of 28 March 2027 and 31 October 2027 clocks there are put from 02:00 to 03:00, and from 03:00 back to 02:00. */
const sarajevo = 'Europe/Sarajevo';

describe('the moment of an hour', () => {
  test.each([
    [sarajevo, '2027-01-15', 7, '2027-01-15T06:00:00Z', 'winter'],
    [sarajevo, '2027-07-15', 7, '2027-07-15T05:00:00Z', 'summer'],
    [sarajevo, '2027-03-28', 0, '2027-03-27T23:00:00Z', 'before the clocks go forward'],
    [sarajevo, '2027-03-28', 1, '2027-03-28T00:00:00Z', 'the last hour before'],
    [sarajevo, '2027-03-28', 2, '2027-03-28T01:00:00Z', 'one that there is not: when the clocks are past it'],
    [sarajevo, '2027-03-28', 3, '2027-03-28T01:00:00Z', 'the first hour after'],
    [sarajevo, '2027-10-31', 1, '2027-10-30T23:00:00Z', 'before the clocks go back'],
    [sarajevo, '2027-10-31', 2, '2027-10-31T00:00:00Z', 'one that there is twice: the first time'],
    [sarajevo, '2027-10-31', 3, '2027-10-31T02:00:00Z', 'after'],
    ['Europe/Istanbul', '2027-03-28', 2, '2027-03-27T23:00:00Z', 'where clocks are not put'],
    ['Australia/Lord_Howe', '2027-04-04', 2, '2027-04-03T15:30:00Z', 'put back by half an hour'],
    ['Australia/Lord_Howe', '2027-10-03', 2, '2027-10-02T15:30:00Z', 'put forward by half an hour, past it'],
    ['America/Santiago', '2027-09-05', 0, '2027-09-05T04:00:00Z', 'a midnight that there is not'],
    ['Asia/Kathmandu', '2027-05-05', 7, '2027-05-05T01:15:00Z', 'a quarter of an hour off'],
    ['Pacific/Kiritimati', '2027-05-05', 23, '2027-05-05T09:00:00Z', 'far ahead'],
    ['Pacific/Honolulu', '2027-05-05', 23, '2027-05-06T09:00:00Z', 'far behind'],
  ])('in %s on %s at %d is %s: %s', (timeZone, day, hour, moment) => {
    expect(momentOf(day, hour, timeZone)).toEqual(new Date(moment));
  });

  test('comes once on each day of the year, in the order of the days, a day apart but where clocks are put', () => {
    for (let hour = 0; hour < 24; hour++) {
      let at = new Date('2027-01-01T00:00:00Z');
      const gaps = new Set<number>();
      for (let count = 0; count < 366; count++) {
        const next = nextDigestAt(at, hour, sarajevo);
        if (count > 0) gaps.add((next.getTime() - at.getTime()) / 3_600_000);
        at = next;
      }
      expect([...gaps].toSorted((a, b) => a - b)).toEqual([23, 24, 25]);
      expect(at.getTime()).toBeLessThan(Date.parse('2028-01-03T00:00:00Z'));
    }
  });
});

describe('the next digest', () => {
  test.each([
    ['2027-05-05T03:00:00Z', 7, '', '2027-05-05T05:00:00Z', 'today, where the hour is still to come'],
    ['2027-05-05T05:00:00Z', 7, '', '2027-05-06T05:00:00Z', 'tomorrow, where it has come'],
    ['2027-05-05T06:00:00Z', 20, '', '2027-05-05T18:00:00Z', 'today, where there was none today'],
    ['2027-05-05T06:00:00Z', 20, '2027-05-05', '2027-05-06T18:00:00Z', 'tomorrow, where there was one today'],
    ['2027-03-28T00:59:00Z', 2, '', '2027-03-28T01:00:00Z', 'in the night without that hour'],
    ['2027-10-31T00:30:00Z', 2, '', '2027-11-01T01:00:00Z', 'not the second time of the same hour'],
  ])('after %s at %d is %s %s: %s', (now, hour, after, moment) => {
    expect(nextDigestAt(new Date(now), hour, sarajevo, after)).toEqual(new Date(moment));
  });
});

describe('the day of a digest', () => {
  test.each([
    ['2027-05-05T05:00:00Z', '2027-05-05T05:00:01Z', 7, '2027-05-05', 'made when it is due'],
    ['2027-05-05T05:00:00Z', '2027-05-05T21:59:00Z', 7, '2027-05-05', 'made late on its day'],
    ['2027-05-05T05:00:00Z', '2027-05-06T04:00:00Z', 7, '2027-05-05', 'made on the next day, before that day’s own'],
    ['2027-05-05T05:00:00Z', '2027-05-08T09:00:00Z', 7, '2027-05-08', 'made days later: that of the last hour that has come'],
    ['2027-05-05T05:00:00Z', '2027-05-05T05:10:00Z', 20, '2027-05-05', 'due by the hour of before'],
    ['2027-10-31T00:00:00Z', '2027-10-31T01:30:00Z', 2, '2027-10-31', 'made in the second of two hours'],
  ])('due at %s, made at %s, at %d, is %s: %s', (due, now, hour, day) => {
    expect(dayOfDigest(new Date(due), new Date(now), hour, sarajevo)).toBe(day);
  });
});
