import { ActionItemAdded, ActionItemUpdated } from '#contracts';
import { EnumField, IdField, IntField, ListField, LocalDateField, SlugField, TextField } from '#http';
import type { DataSet } from '#open-data';
import { horizons, natures, participations } from './action-item.entity.ts';
import { itemStates } from './item-state.ts';
import { ownerPattern } from './owner.ts';

class ActionItemRow {
  @IdField() itemId: string;

  @TextField({ example: 'GHG' }) code: string;

  @TextField({ example: 'Greenhouse gas inventory' }) title: string;

  @SlugField({ nullable: true, description: 'The working group.' }) groupId: string | null;

  @IdField({ nullable: true, description: 'The action plan that it stands in.' }) planId: string | null;

  @TextField({
    pattern: ownerPattern,
    description: 'Whose it is: `group:climate`, `city:sarajevo` or `network`.',
    example: 'group:climate',
  })
  owner: string;

  @EnumField(horizons, { nullable: true }) horizon: string | null;

  @EnumField(natures) nature: string;

  @EnumField(participations) participation: string;

  @ListField('id', { description: 'The items that must be done first.' }) dependsOn: string[];

  @LocalDateField({ nullable: true, description: 'The last day on which it is in time.' }) dueOn: string | null;

  @EnumField(itemStates) state: string;

  @IntField({ min: 0, max: 100, nullable: true, description: 'Per cent.' }) progress: number | null;
}

export const actionItems: DataSet = {
  name: 'action-items',
  titles: { en: 'Action items and their progress', tr: 'Eylem maddeleri ve ilerlemeleri', bs: 'Aktivnosti i njihov napredak' },
  descriptions: {
    en: 'What the working groups, the member cities and the network have set out to do, and how far it is.',
    tr: 'Çalışma gruplarının, üye şehirlerin ve ağın yapmayı üstlendikleri ve ne kadar ilerledikleri.',
    bs: 'Šta su radne grupe, gradovi članice i mreža preuzeli da urade, i dokle su stigli.',
  },
  keywords: ['action plans', 'projects', 'progress'],
  updateFrequency: 'IRREG',
  row: ActionItemRow,
  key: ['itemId'],
  changedBy: [ActionItemAdded, ActionItemUpdated],
  rows: `SELECT id AS "itemId", code, title, group_id AS "groupId", plan_id AS "planId",
      coalesce('group:' || (owner ->> 'groupId'), 'city:' || (owner ->> 'cityId'), 'network') AS owner, horizon, nature, participation,
      depends_on AS "dependsOn", due_on AS "dueOn", state, progress
    FROM action_item ORDER BY id`,
};
