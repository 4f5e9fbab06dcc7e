import { VisitMade, VisitPlanned, VisitProgrammeAnnounced, VisitProgrammeExtended, VisitSlotWithdrawn } from '#contracts';
import { EnumField, IdField, LocalDateField, SlugField } from '#http';
import type { DataSet } from '#open-data';
import { visitStates } from './visit.entity.ts';

/** The day of a visit to come is not told: it says where a person will be. */
class VisitRow {
  @IdField() programmeId: string;

  @SlugField({ description: 'The city of the term president.' }) presidentCityId: string;

  @LocalDateField() announcedOn: string;

  @SlugField({ description: 'The city that is visited.' }) cityId: string;

  @EnumField(visitStates, { description: '`withdrawn`: the city is no member any more, or for the time being.' }) state: string;

  @LocalDateField({ nullable: true, description: 'The day of the visit, once it was made.' }) madeOn: string | null;

  @IdField({ nullable: true, description: 'The meeting that it was made at.' }) meetingId: string | null;
}

export const visits: DataSet = {
  name: 'visits',
  titles: { en: 'Visits of the term presidents', tr: 'Dönem başkanlarının ziyaretleri', bs: 'Posjete predsjedavajućih' },
  descriptions: {
    en: 'The cities that each term presidency is to visit and has visited.',
    tr: 'Her dönem başkanlığının ziyaret edeceği ve ziyaret ettiği şehirler.',
    bs: 'Gradovi koje svako predsjedavanje treba posjetiti i koje je posjetilo.',
  },
  keywords: ['visits', 'presidency', 'cities'],
  updateFrequency: 'IRREG',
  row: VisitRow,
  key: ['programmeId', 'cityId'],
  changedBy: [VisitProgrammeAnnounced, VisitPlanned, VisitMade, VisitProgrammeExtended, VisitSlotWithdrawn],
  rows: `SELECT v.programme_id AS "programmeId", p.city_id AS "presidentCityId", p.announced_on AS "announcedOn", v.city_id AS "cityId",
      v.state, v.made_on AS "madeOn", v.meeting_id AS "meetingId"
    FROM visit v JOIN visit_programme p ON p.id = v.programme_id ORDER BY v.programme_id, v.city_id`,
  temporal: `SELECT min(p.announced_on) AS "from", greatest(max(p.announced_on), (SELECT max(made_on) FROM visit)) AS until
    FROM visit_programme p`,
  spatial: `SELECT DISTINCT country FROM roster_city WHERE id IN (SELECT city_id FROM visit)`,
};
