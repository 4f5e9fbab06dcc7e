import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { aboutField, allEvents, eventTypeOf, services, topics } from '../src/index.ts';

const ajv = new Ajv({ strict: true, allErrors: true });
formats.default(ajv);

const expected = {
  membership: `NetworkFounded CityRegistered CityUpdated PersonRegistered PersonUpdated CityInterestExpressed CityInvited MembershipApplied
    MembershipDecided AccessionDeclared CityWelcomed CityJoined InvitationDeclined MembershipLapsed CitySuspended CityReinstated CityLeft
    MandateStarted MandateEnded TermPresidencyStarted TermPresidencyEnded SecretariatEstablished SecretariatStarted`,
  meetings: `MeetingCalled MeetingUpdated MeetingOpened MeetingHeld MeetingCancelled MeetingPostponed AgendaSet ParticipantInvited
    AttendanceConfirmed AttendanceDeclined RepresentativeExcused SubstituteDesignated AttendanceRecorded DelegationAttended
    StatementRecorded StatementCorrected CommitmentMade CommitmentFulfilled CommitmentWithdrawn MinutesPublished MinutesAmended
    VisitProgrammeAnnounced VisitPlanned VisitMade VisitProgrammeExtended VisitSlotWithdrawn VisitProgrammeCompleted SideEventHeld`,
  'working-groups': `WorkingGroupFormed WorkingGroupUpdated WorkingGroupConcluded CityJoinedWorkingGroup CityLeftWorkingGroup
    ProposalSubmitted ProposalDecided ActionPlanSubmitted ActionPlanEvaluated ActionPlanAdopted ActionItemAdded ActionItemUpdated
    PlatformOffered PlatformExtended PlatformEligibilityEnded PlatformOfferWithdrawn
    AdoptionRequested TechnicalSupportAssigned PlatformWentLive`,
  notifications: '',
};

/** What has a name of its own: cities, groups, platforms; and a person in two events alone. */
const named = /^(CityRegistered|CityUpdated|CityJoined|PersonRegistered|PersonUpdated|WorkingGroup\w+|PlatformOffered)$/;

/** Every property name in a schema, however deep. */
function* propertyNames(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties') yield* Object.keys(value as object);
    yield* propertyNames(value);
  }
}

describe.each(allEvents)('$type', (event) => {
  test('its example is valid', () => {
    const validate = ajv.compile(event.data);
    validate(event.example);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('its example has a key', () => {
    expect(event.keyOf(event.example)).toMatch(/^[a-z0-9-]+$/);
  });

  test('what it is about is a field of its data that its example gives an id', () => {
    const field = aboutField(event.about);
    if (field === undefined) return;
    expect(Object.keys(event.data.properties)).toContain(field);
    expect((event.example as Record<string, unknown>)[field]).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    expect(event.subjectOf(event.example)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  test('a reader meets no refusal of fields that come later', () => {
    expect(ajv.validate(event.data, { ...event.example, aLaterField: true })).toBe(true);
  });

  test('it is found by its type', () => {
    expect(eventTypeOf(event.type)).toBe(event);
  });

  test('it names people by id only', () => {
    const names = [...propertyNames(event.data)];
    expect(names.filter((name) => /mail|phone|birth|person_?name/i.test(name))).toEqual([]);
    expect(names.includes('name') && !named.test(event.name)).toBe(false);
  });
});

test.each(services)('%s has every event of the vocabulary, each once', (service) => {
  const names = allEvents.filter((each) => each.service === service).map(({ name }) => name);
  expect(names.toSorted()).toEqual((expected[service].match(/\w+/g) ?? []).toSorted());
});

test('types are unique', () => {
  expect(new Set(allEvents.map(({ type }) => type)).size).toBe(allEvents.length);
});

test('an unknown type is not found', () => {
  expect(eventTypeOf('org.b40.membership.CityRenamed.v1')).toBeUndefined();
});

test('every event goes to one of the four topics', () => {
  expect(topics).toEqual(['b40.membership.v1', 'b40.meetings.v1', 'b40.working-groups.v1', 'b40.notifications.v1']);
  for (const { topic } of allEvents) expect(topics).toContain(topic);
});
