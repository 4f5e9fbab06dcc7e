import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, GroupSlug, Id, LocalDate, Text, nullable } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const ofPractice = { practiceId: Id, cityId: CitySlug, groupId: nullable(GroupSlug), title: Text };
const council = { practiceId: sample.councilPractice, cityId: 'istanbul', groupId: 'democracy', title: "A citizens' council by lot" };

/** It waits for the secretariat to publish it. */
export const PracticeSubmitted = event('org.b40.working-groups.PracticeSubmitted.v1', {
  key: { field: 'practiceId' },
  about: { shared: 'practiceId' },
  data: Type.Object({ ...ofPractice, text: Text }),
  example: { ...council, text: 'Forty residents, drawn by lot, advise on the budget of their district.' },
});
export type PracticeSubmitted = DataOf<typeof PracticeSubmitted>;

export const PracticePublished = event('org.b40.working-groups.PracticePublished.v1', {
  key: { field: 'practiceId' },
  about: { shared: 'practiceId' },
  data: Type.Object(ofPractice),
  example: council,
});
export type PracticePublished = DataOf<typeof PracticePublished>;

/** `cityId` does as `originCityId`, whose practice it is. A city replicates a practice once. */
export const PracticeReplicated = event('org.b40.working-groups.PracticeReplicated.v1', {
  key: { field: 'practiceId' },
  about: { shared: 'practiceId' },
  data: Type.Object({
    replicationId: Id,
    practiceId: Id,
    originCityId: CitySlug,
    cityId: CitySlug,
    groupId: nullable(GroupSlug),
    title: Text,
    on: LocalDate,
    note: nullable(Text),
  }),
  example: {
    replicationId: sample.councilReplication,
    practiceId: sample.councilPractice,
    originCityId: 'istanbul',
    cityId: 'sarajevo',
    groupId: 'democracy',
    title: "A citizens' council by lot",
    on: '2022-11-01',
    note: 'In one district at first.',
  },
});
export type PracticeReplicated = DataOf<typeof PracticeReplicated>;
