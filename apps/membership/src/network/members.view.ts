import {
  BooleanField,
  CountryField,
  EnumField,
  IdField,
  IntField,
  ListField,
  LocalDateField,
  NextField,
  SlugField,
  TextField,
} from '#http';
import { cityKinds } from '../cities/city.entity.ts';

export class MemberView {
  @SlugField() cityId: string;

  @TextField({ example: 'Sarajevo' }) name: string;

  @CountryField() country: string;

  @EnumField(cityKinds) kind: string;

  @BooleanField({ nullable: true, description: 'True, or null: not known to be a founding member.' }) founding: boolean | null;

  @IdField() membershipId: string;

  @LocalDateField({ description: 'The day from which it has been a member, without a break.' }) since: string;
}

export class MembersView {
  @ListField(() => MemberView) items: MemberView[];

  @NextField() next?: string;

  @IntField({ min: 0, description: 'All members on the day, whatever the page shows.' }) count: number;

  @IntField({ min: 0, description: 'The state of the roster that this was answered at.' }) rosterVersion: number;
}
