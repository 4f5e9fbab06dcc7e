import { DecisionTaken, MeetingCorrected } from '#contracts';
import { EnumField, IdField, IntField, LocalDateField, TextField } from '#http';
import type { DataSet } from '#open-data';
import { decisionStates, majorities } from './decision.entity.ts';

class DecisionRow {
  @IdField() decisionId: string;

  @IdField() meetingId: string;

  @LocalDateField({ description: 'The day of the meeting.' }) on: string;

  @TextField() question: string;

  @EnumField(decisionStates.filter((state) => state !== 'open'), { description: '`lapsed`: too few cities had come.' }) outcome: string;

  @EnumField(majorities) majority: string;

  @IntField({ min: 0, description: 'So many member cities had to have come.' }) citiesRequired: number;

  @IntField({ min: 0, description: 'So many had.' }) present: number;

  @IntField({ min: 0 }) yes: number;

  @IntField({ min: 0 }) no: number;

  @IntField({ min: 0 }) abstain: number;
}

const taken = `FROM decision d JOIN meeting m ON m.id = d.meeting_id WHERE d.state <> 'open'`;

export const decisions: DataSet = {
  name: 'decisions',
  titles: { en: 'Decisions taken', tr: 'Alınan kararlar', bs: 'Donesene odluke' },
  descriptions: {
    en: 'What the members of the network have decided at their meetings, with the count of their votes.',
    tr: 'Ağ üyelerinin toplantılarında aldığı kararlar ve oy sayıları.',
    bs: 'Šta su članice mreže odlučile na svojim sastancima, s brojem glasova.',
  },
  keywords: ['decisions', 'votes', 'meetings'],
  updateFrequency: 'IRREG',
  row: DecisionRow,
  key: ['decisionId'],
  changedBy: [DecisionTaken, MeetingCorrected],
  rows: `SELECT d.id AS "decisionId", d.meeting_id AS "meetingId", m.on_day AS "on", d.question, d.state AS outcome, d.majority,
      d.cities_required AS "citiesRequired", d.present, d.yes, d.no, d.abstain ${taken} ORDER BY d.id`,
  temporal: `SELECT min(m.on_day) AS "from", max(m.on_day) AS until ${taken}`,
  spatial: `SELECT DISTINCT country FROM roster_city WHERE id IN (SELECT m.host_city_id ${taken})`,
};
