import { IdField, TextField } from '#http';

export class PersonView {
  @IdField() id: string;

  @TextField({ description: 'As it was written.', example: 'Ekrem İMAMOĞLU' }) name: string;
}
