import { TextField } from '#http';

export class DecideAmendmentBody {
  @TextField({ max: 2000, optional: true, nullable: true }) reason?: string | null;
}
