import {
  BooleanField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  LocalDateField,
  ObjectField,
  SlugField,
  TextField,
} from '#http';
import { horizons, natures, participations } from './action-item.entity.ts';
import { itemStates } from './item-state.ts';

/** Exactly one of the three. */
export class OwnerView {
  @SlugField({ optional: true, example: 'climate' }) groupId?: string;
  @SlugField({ optional: true, example: 'sarajevo' }) cityId?: string;
  @BooleanField({ optional: true, description: '`true`: the network itself.', example: true }) network?: boolean;
}

export class ActionItemView {
  @IdField() id: string;
  @TextField({ example: 'GHG' }) code: string;
  @TextField({ example: 'Greenhouse gas inventory' }) title: string;
  @SlugField({ nullable: true, example: 'climate' }) groupId: string | null;
  @IdField({ nullable: true }) planId: string | null;
  @ObjectField(() => OwnerView, { example: { groupId: 'climate' } }) owner: OwnerView;
  @EnumField(horizons, { nullable: true }) horizon: string | null;
  @EnumField(natures) nature: string;
  @EnumField(participations) participation: string;
  @ListField('id') dependsOn: string[];
  @LocalDateField({ nullable: true, description: 'The last day it is in time.' }) dueOn: string | null;
  @EnumField(itemStates) state: string;
  @IntField({ min: 0, max: 100, nullable: true, description: 'Per cent.' }) progress: number | null;
  @TextField({ nullable: true }) evidence: string | null;
  @ListField('id', { max: 10_000, description: 'The meetings it was presented at.' }) meetingIds: string[];
}

export class ItemUpdateView {
  @IdField({ description: 'Of the event.' }) id: string;
  @IdField() itemId: string;
  @InstantField() at: string;
  @EnumField(itemStates) from: string;
  @EnumField(itemStates, { description: 'The same as `from` where the state stayed.' }) to: string;
  @ListField('text') changes: string[];
  @IntField({ min: 0, max: 100, nullable: true }) progress: number | null;
  @LocalDateField({ nullable: true, description: 'The new one; null beside `dueOn` in `changes`: none any more.' }) dueOn: string | null;
  @TextField({ nullable: true }) note: string | null;
  @TextField({ nullable: true }) evidence: string | null;
  @IdField({ nullable: true }) meetingId: string | null;
}

export class BoardColumnView {
  @EnumField(itemStates) state: string;
  @IntField({ min: 0, description: 'Of all items in this state, shown or not.' }) count: number;
  @ListField(() => ActionItemView) items: ActionItemView[];
}

export class BoardView {
  @ListField(() => BoardColumnView, { description: 'One column for each state, in the order of the lifecycle.' })
  columns: BoardColumnView[];
}
