import { IdField, IntField, ListField, LocalDateField, NumberField, SlugField, TextField } from '#http';

const target = 'How far the city means to come; null: not said.';

export class LevelView {
  @IdField() id: string;
  @IdField() itemId: string;
  @SlugField({ example: 'sarajevo' }) cityId: string;
  @IntField({ min: 0, max: 4, description: 'Of the latest day that it was assessed for.' }) level: number;
  @IntField({ min: 0, max: 4, nullable: true, description: target }) target: number | null;
  @LocalDateField() on: string;
  @IntField({ min: 1, description: 'How many assessments there have been.' }) assessments: number;
}

export class LevelAssessmentView {
  @IntField({ min: 1, description: "1, 2, 3 … in the order in which the city's were entered." }) number: number;
  @IntField({ min: 0, max: 4 }) level: number;
  @IntField({ min: 0, max: 4, nullable: true, description: target }) target: number | null;
  @LocalDateField() on: string;
}

export class CityLevelView {
  @SlugField({ example: 'sarajevo' }) cityId: string;
  @TextField({ example: 'Sarajevo' }) name: string;
  @IntField({ min: 0, max: 4 }) level: number;
  @IntField({ min: 0, max: 4, nullable: true, description: target }) target: number | null;
  @LocalDateField() on: string;
}

/** How far the members are from one level. Numbers are null where none is assessed. */
export class LevelsView {
  @IdField() itemId: string;
  @LocalDateField({ nullable: true, description: 'As it was asked for; null: now.' }) on: string | null;
  @IntField({ min: 0 }) rosterVersion: number;
  @IntField({ min: 0, description: 'Cities that are members on that day.' }) members: number;
  @IntField({ min: 0, description: 'Of them, those that are assessed by then.' }) assessed: number;
  @IntField({ min: 0, description: 'Of those, how many have a target.' }) withTarget: number;
  @IntField({ min: 0, description: 'Of those, how many have reached it.' }) targetReached: number;
  @IntField({ min: 0, max: 4, nullable: true }) min: number | null;
  @IntField({ min: 0, max: 4, nullable: true }) max: number | null;
  @NumberField({ min: 0, max: 4, nullable: true, description: 'To two decimals.' }) mean: number | null;
  @NumberField({ min: 0, max: 4, nullable: true }) median: number | null;
  @IntField({ min: 0, max: 4, nullable: true, description: '`max` less `min`: at 0 all that are assessed are at the same level.' })
  spread: number | null;
  @ListField(() => CityLevelView, { max: 10_000 }) items: CityLevelView[];
}
