import { TextField } from '#http';

export class CancellationBody {
  @TextField({ max: 2000 }) reason: string;
}
