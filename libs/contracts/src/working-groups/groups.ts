import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, GroupSlug, Id, LocalDate, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

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

const ofProposal = { proposalId: Id, groupId: GroupSlug, cityId: CitySlug, title: Text };
const oneWay = { proposalId: '01805ff2-f680-7b40-8000-000000000111', groupId: 'climate', cityId: 'laktasi', title: 'One way to measure' };

/** What a city puts to a group. `answersId`: the problem that a solution answers, of the same group. */
export const ProposalSubmitted = event('org.b40.working-groups.ProposalSubmitted.v1', {
  key: { field: 'groupId' },
  about: { life: 'proposalId' },
  data: Type.Object({ ...ofProposal, kind: oneOf('idea', 'problem', 'solution'), text: Text, answersId: nullable(Id) }),
  example: {
    ...oneWay,
    kind: 'idea',
    text: 'Cities that measure their greenhouse gases in one way can compare what they find.',
    answersId: null,
  },
});
export type ProposalSubmitted = DataOf<typeof ProposalSubmitted>;

/** Once. `itemId` is the group's item that takes the proposal up: its events tell the city what becomes of it. A declined one has none. */
export const ProposalDecided = event('org.b40.working-groups.ProposalDecided.v1', {
  key: { field: 'groupId' },
  about: { life: 'proposalId' },
  data: Type.Object({ ...ofProposal, outcome: oneOf('taken-up', 'declined'), itemId: nullable(Id), reason: nullable(Text) }),
  example: { ...oneWay, outcome: 'taken-up', itemId: sample.greenhouseGasItem, reason: null },
});
export type ProposalDecided = DataOf<typeof ProposalDecided>;
