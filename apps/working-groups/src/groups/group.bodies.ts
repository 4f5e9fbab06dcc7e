import { EnumField, ListField, LocalDateField, PageQuery, SlugField, TextField } from '#http';

export class FormGroupBody {
  @SlugField({ example: 'climate' }) id: string;
  @TextField({ max: 200, example: 'Local climate action' }) name: string;
  @ListField('text', { max: 50, example: ['environment and climate skills', 'solidarity', 'regional alignment'] }) goals: string[];
  @SlugField({ optional: true, nullable: true, description: 'A member; it joins the group with this.' }) leadCityId?: string | null;
}

export class UpdateGroupBody {
  @TextField({ max: 200, optional: true }) name?: string;
  @ListField('text', { max: 50, optional: true }) goals?: string[];
  @SlugField({ optional: true, nullable: true, description: 'A member; it joins the group with this. `null`: nobody leads.' })
  leadCityId?: string | null;
}

export class ConcludeGroupBody {
  @LocalDateField() on: string;
  @TextField({ max: 2000 }) reason: string;
}

export class ListGroupsQuery extends PageQuery {
  @EnumField(['active', 'concluded'], { optional: true }) state?: string;
  @SlugField({ optional: true, description: 'Groups that this city is in.' }) city?: string;
}
