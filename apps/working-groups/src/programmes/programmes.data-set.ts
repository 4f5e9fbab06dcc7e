import {
  StopCancelled,
  StopCompleted,
  StopRescheduled,
  StopScheduled,
  TravellingProgrammeCancelled,
  TravellingProgrammePlanned,
  TravellingProgrammeUpdated,
} from '#contracts';
import { BooleanField, EnumField, IdField, IntField, ListField, LocalDateField, SlugField, TextField } from '#http';
import type { DataSet } from '#open-data';
import { programmeKinds } from './travelling-programme.entity.ts';

/** Whether it runs follows from its stops and the day: a file that has a tag says nothing that a midnight changes. */
class ProgrammeRow {
  @IdField() programmeId: string;

  @EnumField(programmeKinds) kind: string;

  @TextField() title: string;

  @IdField({ description: 'The action item.' }) itemId: string;

  @SlugField() leadCityId: string;

  @ListField('slug') supportingCityIds: string[];

  @LocalDateField({ nullable: true, description: 'The first day of its first stop.' }) firstOn: string | null;

  @IntField({ min: 0, description: 'Stops that are still to be completed.' }) openStops: number;

  @IntField({ min: 0 }) completedStops: number;

  @BooleanField() cancelled: boolean;
}

export const programmes: DataSet = {
  name: 'programmes',
  titles: { en: 'Travelling programmes', tr: 'Gezici programlar', bs: 'Putujući programi' },
  descriptions: {
    en: 'Festival trains, travelling museums and festivals: which city leads them, which support them, and how many stops they have.',
    tr: 'Festival trenleri, gezici müzeler ve festivaller: hangi şehrin yürüttüğü, hangilerinin desteklediği ve durak sayıları.',
    bs: 'Festivalski vozovi, putujući muzeji i festivali: koji ih grad vodi, koji podržavaju, i koliko imaju stanica.',
  },
  keywords: ['culture', 'festival train', 'travelling museum', 'travelling festival'],
  updateFrequency: 'IRREG',
  row: ProgrammeRow,
  key: ['programmeId'],
  changedBy: [
    TravellingProgrammePlanned,
    TravellingProgrammeUpdated,
    TravellingProgrammeCancelled,
    StopScheduled,
    StopRescheduled,
    StopCompleted,
    StopCancelled,
  ],
  rows: `SELECT id AS "programmeId", kind, title, item_id AS "itemId", lead_city_id AS "leadCityId",
      supporting_city_ids AS "supportingCityIds", first_on AS "firstOn", open_stops AS "openStops", completed_stops AS "completedStops",
      cancellation_reason IS NOT NULL AS cancelled
    FROM travelling_programme ORDER BY id`,
  temporal: `SELECT min(first_on) AS "from", (SELECT max(until_on) - 1 FROM stop WHERE state <> 'cancelled') AS until
    FROM travelling_programme`,
  spatial: `SELECT DISTINCT country FROM roster_city WHERE id IN (SELECT lead_city_id FROM travelling_programme)`,
};
