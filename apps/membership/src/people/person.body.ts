import { TextField } from '#http';
import { nameText } from '../name-text.ts';
import { referenceText } from '../references.ts';

export class PersonBody {
  @TextField({ ...nameText, description: 'Kept exactly as it is written, but for blanks around it.', example: 'Ekrem İMAMOĞLU' })
  name: string;

  @TextField({
    ...referenceText,
    optional: true,
    nullable: true,
    description: 'What an importer calls the person by, once among people; in no event.',
    example: 'person-17',
  })
  ref?: string | null;
}
