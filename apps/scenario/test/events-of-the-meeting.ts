/** How often each type of event comes out of the Sarajevo meeting, whatever it is played on and whatever is killed meanwhile. */
export const eventsOfTheMeeting: Readonly<Record<string, number>> = {
  'org.b40.meetings.AttendanceRecorded.v1': 6,
  'org.b40.meetings.CommitmentMade.v1': 2,
  'org.b40.meetings.DelegationAttended.v1': 2,
  'org.b40.meetings.MeetingCalled.v1': 1,
  'org.b40.meetings.MeetingHeld.v1': 1,
  'org.b40.meetings.MeetingOpened.v1': 1,
  'org.b40.meetings.MinutesPublished.v1': 1,
  'org.b40.meetings.RepresentativeExcused.v1': 1,
  'org.b40.meetings.SideEventHeld.v1': 1,
  'org.b40.meetings.StatementRecorded.v1': 7,
  'org.b40.meetings.SubstituteDesignated.v1': 1,
  'org.b40.meetings.VisitMade.v1': 1,
  'org.b40.meetings.VisitProgrammeAnnounced.v1': 1,
  'org.b40.meetings.VisitProgrammeExtended.v1': 2,
  'org.b40.membership.AccessionDeclared.v1': 2,
  'org.b40.membership.CityInterestExpressed.v1': 1,
  'org.b40.membership.CityInvited.v1': 2,
  'org.b40.membership.CityJoined.v1': 29,
  'org.b40.membership.CityRegistered.v1': 30,
  'org.b40.membership.CityWelcomed.v1': 2,
  'org.b40.membership.MandateStarted.v1': 31,
  'org.b40.membership.NetworkFounded.v1': 1,
  'org.b40.membership.PersonRegistered.v1': 31,
  'org.b40.membership.SecretariatEstablished.v1': 1,
  'org.b40.membership.SecretariatStarted.v1': 1,
  'org.b40.membership.TermPresidencyStarted.v1': 1,
  'org.b40.working-groups.ActionItemAdded.v1': 21,
  'org.b40.working-groups.ActionItemUpdated.v1': 40,
  'org.b40.working-groups.ActionPlanEvaluated.v1': 4,
  'org.b40.working-groups.ActionPlanSubmitted.v1': 4,
  'org.b40.working-groups.PlatformExtended.v1': 2,
  'org.b40.working-groups.PlatformOffered.v1': 1,
  'org.b40.working-groups.WorkingGroupFormed.v1': 4,
};

export function countsOf(types: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
