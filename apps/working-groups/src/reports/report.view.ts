import {
  BooleanField,
  EnumField,
  IdField,
  IntField,
  ListField,
  LocalDateField,
  NextField,
  NumberField,
  ObjectField,
  SlugField,
  TextField,
} from '#http';
import { adoptionStates } from '../adoptions/adoption.entity.ts';
import { itemStates } from '../items/item-state.ts';

export class ActionPlanRow {
  @IdField() itemId: string;
  @TextField({ example: 'GHG' }) code: string;
  @TextField({ example: 'Greenhouse gas inventory' }) title: string;
  @SlugField({ nullable: true, example: 'climate' }) groupId: string | null;
  @TextField({ nullable: true }) group: string | null;
  @IdField({ nullable: true }) planId: string | null;
  @TextField({ nullable: true }) plan: string | null;
  @TextField({ example: 'group:climate', description: '`group:climate`, `city:sarajevo` or `network`' }) owner: string;
  @SlugField({ nullable: true, description: "That leads the item's group." }) leadCityId: string | null;
  @EnumField(itemStates) state: string;
  @IntField({ min: 0, max: 100, nullable: true, description: 'Per cent.' }) progress: number | null;
  @LocalDateField({ nullable: true }) dueOn: string | null;
  @BooleanField({ description: "Its day, else the end of its plan's period, has passed, and it is neither delivered nor cancelled." })
  overdue: boolean;
  @ListField('slug', { max: 1000, description: 'Who works on it together: the cities of its group, its owner, and who is enrolled.' })
  cityIds: string[];
}

export class StateCount {
  @EnumField(itemStates) state: string;
  @IntField({ min: 0 }) items: number;
}

export class CityCount {
  @SlugField() cityId: string;
  @IntField({ min: 1, description: 'On how many of the items it works.' }) items: number;
}

/** Of all items that match, on whichever page. */
export class ActionPlansSummary {
  @LocalDateField({ description: 'The day by which items are overdue or not.' }) on: string;
  @IntField({ min: 0 }) items: number;
  @IntField({ min: 0 }) overdue: number;
  @NumberField({ min: 0, max: 100, nullable: true, description: 'The mean in per cent, of those that say it.' }) progress: number | null;
  @ListField(() => StateCount, { description: 'Every state, in the order of the lifecycle.' }) states: StateCount[];
  @ListField(() => CityCount, { max: 10_000, description: 'With `city`: who works with it, and on how many items.' }) cities: CityCount[];
}

export class ActionPlansPage {
  @ListField(() => ActionPlanRow) items: ActionPlanRow[];
  @NextField() next?: string;
  @ObjectField(() => ActionPlansSummary) summary: ActionPlansSummary;
}

export class AdoptionRow {
  @IdField() offerId: string;
  @TextField({ example: 'Pay It Forward' }) offer: string;
  @SlugField({ example: 'istanbul' }) providerCityId: string;
  @SlugField({ example: 'tuzla' }) cityId: string;
  @TextField({ example: 'Tuzla' }) city: string;
  @BooleanField({ description: 'It may take the platform up.' }) eligible: boolean;
  @EnumField(adoptionStates, { nullable: true, description: 'null: it has not taken it up.' }) state: string | null;
  @TextField({ nullable: true }) supportContact: string | null;
  @LocalDateField({ nullable: true }) liveOn: string | null;
}

export class LevelRow {
  @IdField() itemId: string;
  @TextField({ example: 'GHG' }) code: string;
  @TextField({ example: 'Greenhouse gas inventory' }) title: string;
  @SlugField({ nullable: true, example: 'climate' }) groupId: string | null;
  @SlugField({ example: 'sarajevo' }) cityId: string;
  @TextField({ example: 'Sarajevo' }) city: string;
  @BooleanField({ description: 'Whether the city is a member now.' }) member: boolean;
  @IntField({ min: 0, max: 4 }) level: number;
  @IntField({ min: 0, max: 4, nullable: true }) target: number | null;
  @LocalDateField() on: string;
}
