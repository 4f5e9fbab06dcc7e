import { MeetingCorrected, MeetingHeld } from '#contracts';
import { EnumField, IdField, IntField, ListField, LocalDateField, LocalTimeField, SlugField, TextField, TimeZoneField } from '#http';
import type { DataSet } from '#open-data';
import { meetingKinds } from './meeting.entity.ts';

class MeetingRow {
  @IdField() meetingId: string;

  @EnumField(meetingKinds) kind: string;

  @TextField() title: string;

  @TextField({ nullable: true }) theme: string | null;

  @LocalDateField() on: string;

  @LocalTimeField({ nullable: true, description: 'On the clock of its time zone.' }) starts: string | null;

  @LocalTimeField({ nullable: true }) ends: string | null;

  @TimeZoneField({ nullable: true }) timeZone: string | null;

  @TextField() place: string;

  @SlugField() hostCityId: string;

  @SlugField({ nullable: true, description: 'The working group that it was of.' }) groupId: string | null;

  @IntField({ min: 0, nullable: true, description: 'Of members of the network, as of its day.' }) memberCount: number | null;

  @ListField('slug', { description: 'The cities that came, by their mayor or by somebody in their place.' }) presentCityIds: string[];
}

export const meetings: DataSet = {
  name: 'meetings',
  titles: { en: 'Meetings held', tr: 'Yapılan toplantılar', bs: 'Održani sastanci' },
  descriptions: {
    en: 'The meetings that the network and its working groups have held: what about, when, where, and which cities came.',
    tr: 'Ağın ve çalışma gruplarının yaptığı toplantılar: konusu, günü, yeri ve katılan şehirler.',
    bs: 'Sastanci koje su mreža i njene radne grupe održale: o čemu, kada, gdje, i koji su gradovi došli.',
  },
  keywords: ['meetings', 'cities', 'participation'],
  updateFrequency: 'IRREG',
  row: MeetingRow,
  key: ['meetingId'],
  changedBy: [MeetingHeld, MeetingCorrected],
  rows: `SELECT m.id AS "meetingId", m.kind, m.title, m.theme, m.on_day AS "on", m.starts, m.ends, m.time_zone AS "timeZone", m.place,
      m.host_city_id AS "hostCityId", m.group_id AS "groupId", m.member_count AS "memberCount",
      ARRAY(SELECT a.city_id FROM attendance a WHERE a.meeting_id = m.id AND a.state IN ('present', 'represented') ORDER BY a.city_id)
        AS "presentCityIds"
    FROM meeting m WHERE m.state = 'held' ORDER BY m.id`,
  temporal: `SELECT min(on_day) AS "from", max(on_day) AS until FROM meeting WHERE state = 'held'`,
  spatial: `SELECT DISTINCT country FROM roster_city WHERE id IN (SELECT host_city_id FROM meeting WHERE state = 'held')`,
};
