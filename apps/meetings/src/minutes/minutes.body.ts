import { ListField, TextField } from '#http';

export class MinutesBody {
  @TextField({ min: 0, max: 100_000, optional: true }) body?: string;

  @ListField('id', { max: 1000, optional: true, description: 'The action items they list; frozen by the review.' })
  actionItemIds?: string[];
}
