import { EnumField, IdField, LocalDateField, SlugField, TextField } from '#http';
import { presidencyStates } from './presidency.entity.ts';

export class PresidencyView {
  @IdField() id: string;

  @IdField() mandateId: string;

  @IdField() personId: string;

  @SlugField() cityId: string;

  @TextField({ nullable: true, description: 'What the term is called.' }) term: string | null;

  @LocalDateField({ nullable: true, description: 'Null: not known.' }) from: string | null;

  @LocalDateField({ nullable: true, description: 'The first day that is no longer planned to belong to it.' }) until: string | null;

  @EnumField(presidencyStates) state: string;

  @LocalDateField({
    nullable: true,
    description: 'The first day that no longer belonged to it; null, too, where it was vacated before it began.',
  })
  endedOn: string | null;

  @TextField({
    nullable: true,
    description:
      'Why it ended; `mandate-ended`, `mandate-corrected`, `mandate-annulled`, `city-left`, `city-suspended` or ' +
      '`roster-corrected` where it was vacated.',
  })
  reason: string | null;
}
