import { PracticePublished, PracticeReplicated } from '#contracts';
import { IdField, IntField, ListField, SlugField, TextField } from '#http';
import type { DataSet } from '#open-data';

/** Its text is not here: a city writes there whom to ask. */
class PracticeRow {
  @IdField() practiceId: string;

  @SlugField({ description: 'Where it has worked.' }) cityId: string;

  @SlugField({ nullable: true, description: 'The working group that it is of use to.' }) groupId: string | null;

  @TextField() title: string;

  @IntField({ min: 0 }) replications: number;

  @ListField('slug', { description: 'The cities that have done so too.' }) replicatedByCityIds: string[];
}

export const practices: DataSet = {
  name: 'practices',
  titles: { en: 'Published practices', tr: 'Yayımlanmış uygulamalar', bs: 'Objavljene prakse' },
  descriptions: {
    en: 'What has worked in one city of the network, and which cities have done so after it.',
    tr: 'Ağın bir şehrinde işe yarayanlar ve ondan sonra aynısını yapan şehirler.',
    bs: 'Šta se pokazalo dobrim u jednom gradu mreže, i koji su gradovi to ponovili.',
  },
  keywords: ['practices', 'replication', 'cities'],
  updateFrequency: 'IRREG',
  row: PracticeRow,
  key: ['practiceId'],
  changedBy: [PracticePublished, PracticeReplicated],
  rows: `SELECT p.id AS "practiceId", p.city_id AS "cityId", p.group_id AS "groupId", p.title, p.replication_count AS replications,
      ARRAY(SELECT r.city_id FROM practice_replication r WHERE r.practice_id = p.id ORDER BY r.city_id) AS "replicatedByCityIds"
    FROM practice p WHERE p.state = 'published' ORDER BY p.id`,
  spatial: `SELECT DISTINCT c.country FROM roster_city c
    WHERE EXISTS (SELECT FROM practice p WHERE p.city_id = c.id AND p.state = 'published')`,
};
