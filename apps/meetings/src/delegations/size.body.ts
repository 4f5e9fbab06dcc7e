import { IntField, TextField } from '#http';

export class SizeBody {
  @IntField({ min: 0, max: 100_000, optional: true, nullable: true, description: 'Null where nobody counted.' }) headcount?: number | null;

  @TextField({ max: 300, optional: true, nullable: true, example: 'large' }) sizeNote?: string | null;
}
