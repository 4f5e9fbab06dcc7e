import { BooleanField, CountryField, EnumField, IdField, IntField, ListField, NextField, ObjectField, SlugField, TextField } from '#http';
import { membershipStates } from '../memberships/membership.entity.ts';
import { cityKinds } from './city.entity.ts';
import { CoordinatesBody } from './coordinates.body.ts';

export const statesOfCity = [...membershipStates, 'none'] as const;

export class CityView {
  @SlugField() id: string;

  @TextField({ description: 'As it was written.', example: 'Laktaši' }) name: string;

  @CountryField() country: string;

  @EnumField(cityKinds) kind: string;

  @ObjectField(() => CoordinatesBody, { nullable: true }) coordinates: CoordinatesBody | null;

  @TextField({ nullable: true, description: 'Of every year.', example: '04-25' }) municipalDay: string | null;

  @EnumField(statesOfCity, { description: 'Of its newest membership; `none`: it has never had one.' }) state: string;

  @IdField({ nullable: true, description: 'The membership that has this state.' }) membershipId: string | null;

  @BooleanField({ nullable: true, description: 'True, or null: not known to be a founding member.' }) founding: boolean | null;

  @IntField({ min: 0, optional: true, description: 'Of an answer about a day: the state of the roster that it was given at.' })
  rosterVersion?: number;
}

export class CitiesView {
  @ListField(() => CityView) items: CityView[];

  @NextField() next?: string;

  @IntField({ min: 0, description: 'The state of the roster that this was answered at.' }) rosterVersion: number;
}
