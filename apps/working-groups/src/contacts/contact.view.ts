import { EnumField, IdField, SlugField, TextField } from '#http';
import { contactStates } from './business-contact.entity.ts';

export class BusinessContactView {
  @IdField() id: string;
  @SlugField({ example: 'tuzla', description: 'Whose business people are helped.' }) fromCityId: string;
  @SlugField({ example: 'istanbul', description: 'Where they are helped.' }) toCityId: string;
  @TextField({ example: 'A furniture maker looks for an importer.' }) subject: string;
  @EnumField(contactStates) state: string;
  @TextField({ nullable: true, description: 'What came of it; `null` until it is closed.' }) outcome: string | null;
}
