import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, GroupSlug, LocalDate, Text, nullable } from '../fields.ts';

const Group = Type.Object({ groupId: GroupSlug, name: Text, goals: Type.Array(Text), leadCityId: nullable(CitySlug) });
const climate = {
  groupId: 'climate',
  name: 'Local climate action',
  goals: ['environment and climate skills', 'solidarity', 'regional alignment'],
  leadCityId: null,
};

export const WorkingGroupFormed = event('org.b40.working-groups.WorkingGroupFormed.v1', {
  key: { field: 'groupId' },
  about: 'nothing',
  data: Group,
  example: climate,
});
export type WorkingGroupFormed = DataOf<typeof WorkingGroupFormed>;

/** The whole group as it now is; its cities have events of their own. */
export const WorkingGroupUpdated = event('org.b40.working-groups.WorkingGroupUpdated.v1', {
  key: { field: 'groupId' },
  about: 'nothing',
  data: Group,
  example: { ...climate, leadCityId: 'istanbul' },
});
export type WorkingGroupUpdated = DataOf<typeof WorkingGroupUpdated>;

export const WorkingGroupConcluded = event('org.b40.working-groups.WorkingGroupConcluded.v1', {
  key: { field: 'groupId' },
  about: 'nothing',
  data: Type.Object({ groupId: GroupSlug, on: LocalDate, reason: Text }),
  example: { groupId: 'climate', on: '2024-12-31', reason: 'Its goals are reached.' },
});
export type WorkingGroupConcluded = DataOf<typeof WorkingGroupConcluded>;

const CityOfGroup = Type.Object({ groupId: GroupSlug, cityId: CitySlug });

export const CityJoinedWorkingGroup = event('org.b40.working-groups.CityJoinedWorkingGroup.v1', {
  key: { field: 'groupId' },
  about: 'nothing',
  data: CityOfGroup,
  example: { groupId: 'climate', cityId: 'sarajevo' },
});
export type CityJoinedWorkingGroup = DataOf<typeof CityJoinedWorkingGroup>;

export const CityLeftWorkingGroup = event('org.b40.working-groups.CityLeftWorkingGroup.v1', {
  key: { field: 'groupId' },
  about: 'nothing',
  data: CityOfGroup,
  example: { groupId: 'climate', cityId: 'sarajevo' },
});
export type CityLeftWorkingGroup = DataOf<typeof CityLeftWorkingGroup>;
