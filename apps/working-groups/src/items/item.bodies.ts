import { EnumField, IdField, IntField, ListField, ObjectField, SlugField, TextField } from '#http';
import { horizons, natures, participations, type ItemUpdate, type NewItem } from './action-item.entity.ts';
import { itemStates, type ItemState } from './item-state.ts';
import { OwnerView } from './item.view.ts';
import { ownerPattern } from './owner.ts';

export class AddItemBody {
  @TextField({ max: 64, pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/, example: 'GHG', description: 'Unique, whatever the case.' }) code: string;
  @TextField({ max: 300, example: 'Greenhouse gas inventory' }) title: string;
  @SlugField({ optional: true, example: 'climate', description: 'Left out: the group of the owner, or of the plan, if any.' })
  groupId?: string;
  @IdField({ optional: true }) planId?: string;
  @ObjectField(() => OwnerView, { example: { groupId: 'climate' }, description: 'Exactly one of `groupId`, `cityId`, `network`.' })
  owner: OwnerView;
  @EnumField(horizons, { optional: true }) horizon?: NonNullable<NewItem['horizon']>;
  @EnumField(natures) nature: NewItem['nature'];
  @EnumField(participations) participation: NewItem['participation'];
  @ListField('id', { optional: true, description: 'Items that must come first.' }) dependsOn?: string[];
}

export class UpdateItemBody implements ItemUpdate {
  @EnumField(itemStates, { optional: true, description: 'The next state; left out, it stays.' }) to?: ItemState;
  @IntField({ min: 0, max: 100, optional: true, description: 'Per cent.' }) progress?: number;
  @TextField({ optional: true, example: 'Presented by the term president.' }) note?: string;
  @TextField({ optional: true, max: 4000 }) evidence?: string;
  @IdField({ optional: true, description: 'The meeting it was presented at.' }) meetingId?: string;
}

export class BoardQuery {
  @SlugField({ optional: true, example: 'climate' }) group?: string;
  @TextField({
    optional: true,
    pattern: ownerPattern,
    example: 'group:climate',
    description: '`group:climate`, `city:sarajevo`, `network`',
  })
  owner?: string;
  @EnumField(itemStates, { optional: true }) state?: ItemState;
  @EnumField(horizons, { optional: true }) horizon?: string;
  @IdField({ optional: true, description: 'Items updated at this meeting.' }) meeting?: string;
  @SlugField({ optional: true, description: 'Items of this city: its own, and those of the groups it is in.' }) city?: string;
  @IntField({ min: 1, max: 200, optional: true, default: 50, description: 'Items a page, or a column of the board.' }) limit: number = 50;
}

export class ListItemsQuery extends BoardQuery {
  @TextField({ max: 1000, optional: true, description: 'The `next` of the page before.' }) cursor?: string;
}
