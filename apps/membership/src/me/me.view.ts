import { roles } from '#auth';
import { EnumField, IdField, ListField, LocalDateField, ObjectField, SlugField, TextField } from '#http';
import { officesOfCity } from '../mandates/mandate.entity.ts';
import { PersonView } from '../people/person.view.ts';
import { PresidencyView } from '../presidencies/presidency.view.ts';

export class HeldOfficeView {
  @IdField() mandateId: string;

  @SlugField() cityId: string;

  @EnumField(officesOfCity) office: string;

  @LocalDateField({ nullable: true, description: 'Its first day; null: not known.' }) from: string | null;

  @LocalDateField({ nullable: true, description: 'The first day on which it is no longer held.' }) until: string | null;
}

export class MeView {
  @TextField({ description: 'Who the token is, by its issuer.' }) sub: string;

  @ListField(roles, { description: 'What it is; of what the token claims, that which the platform knows.' }) roles: string[];

  @IdField({ nullable: true, description: 'The person that the token names.' }) personId: string | null;

  @ObjectField(() => PersonView, { nullable: true, description: 'Null, too, where nobody is registered under `personId`.' })
  person: PersonView | null;

  @ListField(() => HeldOfficeView, { description: 'Held today, as the domain knows: a token says nothing of them.' })
  offices: HeldOfficeView[];

  @ObjectField(() => PresidencyView, { nullable: true, description: 'Of this person, if it is in office today.' })
  presidency: PresidencyView | null;
}
