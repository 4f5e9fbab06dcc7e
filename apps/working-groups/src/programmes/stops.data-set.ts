import { StopCancelled, StopCompleted, StopRescheduled, StopScheduled } from '#contracts';
import { EnumField, IdField, IntField, LocalDateField, SlugField } from '#http';
import type { DataSet } from '#open-data';
import { stopStates } from './stop.entity.ts';

class StopRow {
  @IdField() stopId: string;

  @IdField() programmeId: string;

  @SlugField() cityId: string;

  @LocalDateField({ description: 'The first day.' }) from: string;

  @LocalDateField({ description: 'The first day that no longer belongs.' }) until: string;

  @EnumField(stopStates) state: string;

  @LocalDateField({ nullable: true }) completedOn: string | null;

  @IntField({ min: 0, nullable: true, description: 'Who came, where they were counted.' }) visitors: number | null;
}

export const stops: DataSet = {
  name: 'stops',
  titles: { en: 'Stops of the travelling programmes', tr: 'Gezici programların durakları', bs: 'Stanice putujućih programa' },
  descriptions: {
    en: 'In which city a travelling programme stays, on which days, and how many visitors came.',
    tr: 'Bir gezici programın hangi şehirde, hangi günlerde kaldığı ve kaç ziyaretçinin geldiği.',
    bs: 'U kojem gradu putujući program boravi, kojih dana, i koliko je posjetilaca došlo.',
  },
  keywords: ['culture', 'stops', 'visitors'],
  updateFrequency: 'IRREG',
  row: StopRow,
  key: ['stopId'],
  changedBy: [StopScheduled, StopRescheduled, StopCompleted, StopCancelled],
  rows: `SELECT id AS "stopId", programme_id AS "programmeId", city_id AS "cityId", from_on AS "from", until_on AS until, state,
      completed_on AS "completedOn", visitors
    FROM stop ORDER BY programme_id, from_on, id`,
  temporal: `SELECT min(from_on) AS "from", max(until_on) - 1 AS until FROM stop WHERE state <> 'cancelled'`,
  spatial: `SELECT DISTINCT c.country FROM roster_city c
    WHERE EXISTS (SELECT FROM stop s WHERE s.city_id = c.id AND s.state <> 'cancelled')`,
};
