import { TextField } from '#http';
import { nameText } from '../name-text.ts';

export class PersonBody {
  @TextField({ ...nameText, description: 'Kept exactly as it is written, but for blanks around it.', example: 'Ekrem İMAMOĞLU' })
  name: string;
}
