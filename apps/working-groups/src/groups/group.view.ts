import { EnumField, ListField, LocalDateField, SlugField, TextField } from '#http';
import { groupStates } from './working-group.entity.ts';

export class WorkingGroupView {
  @SlugField({ example: 'climate' }) id: string;
  @TextField({ example: 'Local climate action' }) name: string;
  @ListField('text') goals: string[];
  @SlugField({ nullable: true }) leadCityId: string | null;
  @EnumField(groupStates) state: string;
  @ListField('slug', { max: 1000 }) cityIds: string[];
  @LocalDateField({ nullable: true }) concludedOn: string | null;
  @TextField({ nullable: true }) conclusionReason: string | null;
}

export class GroupCityView {
  @SlugField() cityId: string;
  @TextField({ example: 'Sarajevo' }) name: string;
  @EnumField(['lead', 'city']) role: string;
}
