import { CityLevelAssessed } from '#contracts';
import { IdField, IntField, LocalDateField, SlugField, TextField } from '#http';
import type { DataSet } from '#open-data';

class LevelRow {
  @IdField() itemId: string;

  @TextField({ description: 'Of the action item.', example: 'GHG' }) itemCode: string;

  @SlugField() cityId: string;

  @IntField({ min: 0, max: 4, description: 'How far the city is.' }) level: number;

  @IntField({ min: 0, max: 4, nullable: true, description: 'How far it means to come.' }) target: number | null;

  @LocalDateField({ description: 'The latest day that was assessed.' }) assessedOn: string;

  @IntField({ min: 1, description: 'How many assessments there have been.' }) assessments: number;
}

export const levels: DataSet = {
  name: 'levels',
  titles: { en: 'Levels of the cities', tr: 'Şehirlerin düzeyleri', bs: 'Nivoi gradova' },
  descriptions: {
    en: 'How far each city is with an action item, from 0 to 4, as it was assessed last.',
    tr: 'Her şehrin bir eylem maddesinde 0’dan 4’e kadar hangi düzeyde olduğu, son değerlendirmeye göre.',
    bs: 'Dokle je svaki grad stigao s nekom aktivnosti, od 0 do 4, prema posljednjoj procjeni.',
  },
  keywords: ['levels', 'assessment', 'cities'],
  updateFrequency: 'IRREG',
  row: LevelRow,
  key: ['itemId', 'cityId'],
  changedBy: [CityLevelAssessed],
  rows: `SELECT l.item_id AS "itemId", i.code AS "itemCode", l.city_id AS "cityId", l.level, l.target, l.assessed_on AS "assessedOn",
      l.assessments
    FROM level l JOIN action_item i ON i.id = l.item_id ORDER BY l.item_id, l.city_id`,
  temporal: `SELECT min(assessed_on) AS "from", max(assessed_on) AS until FROM level`,
  spatial: `SELECT DISTINCT c.country FROM roster_city c WHERE EXISTS (SELECT FROM level l WHERE l.city_id = c.id)`,
};
