import { IdField, TextField } from '#http';

export class PersonView {
  @IdField() id: string;

  @TextField({ description: 'As it was written.', example: 'Ekrem İMAMOĞLU' }) name: string;

  @TextField({ nullable: true, description: 'What an importer calls the person by.', example: 'person-17' }) ref: string | null;
}
