import type { Act } from './acts.ts';
import {
  assessmentDay,
  comeToTuzla,
  financingNeed,
  granted,
  institution,
  institutionDay,
  inventoryLevels,
  laterInTuzla,
  nextMeetingDay,
  question,
  secondAssessment,
  suspended,
  trainStops,
} from './facts.ts';
import { at, type Stage } from './stage.ts';

const president = 'istanbul';

/** What the network has worked on since Sarajevo, in the order of its days. */
export const actsSince: Act[] = [
  {
    title: 'Four cities say how far they are with greenhouse gases, and their targets',
    expected: { CityLevelAssessed: 4 },
    async play(stage) {
      for (const { cityId, level, target } of inventoryLevels) await assess(stage, cityId, { level, target, on: assessmentDay });
    },
  },
  {
    title: 'The climate group is put a problem, its solution and an idea',
    expected: { ProposalSubmitted: 3 },
    async play(stage) {
      const propose = async (cityId: string, kind: string, title: string, text: string, answers?: string) => {
        const body = { cityId, kind, title, text, ...(answers && { answersId: at(stage.since, answers) }) };
        const { id } = await stage.platform.post('/v1/working-groups/climate/proposals', body, `${kind} of ${cityId}`);
        stage.since.set(kind, String(id));
      };
      await propose('sarajevo', 'problem', 'Inventories cannot be compared', 'Each city counts other sources.');
      await propose('tuzla', 'solution', 'One list of sources', 'All cities count by the same list.', 'problem');
      await propose('zenica', 'idea', 'A prize for the cleanest river', 'The cities give it in turn.');
    },
  },
  {
    title: 'Two cities ask for stakeholder governance; Tuzla goes live with it',
    expected: { CityEnrolmentRequested: 2, CityEnrolled: 2, CityLive: 1 },
    async play(stage) {
      const { platform, items } = stage;
      for (const cityId of ['sarajevo', 'tuzla']) {
        const { id } = await platform.post(`/v1/action-items/${at(items, 'STAKE')}/enrolments`, { cityId }, `enrolment of ${cityId}`);
        stage.since.set(`enrolment of ${cityId}`, String(id));
        await platform.post(`/v1/enrolments/${String(id)}/acceptance`, {}, `accept enrolment of ${cityId}`);
      }
      const path = `/v1/enrolments/${at(stage.since, 'enrolment of tuzla')}/go-live`;
      await platform.post(path, { on: '2022-10-01' }, 'tuzla is live');
    },
  },
  {
    title: 'A practice of İstanbul is published; Zenica replicates it',
    expected: { PracticeSubmitted: 1, PracticePublished: 1, PracticeReplicated: 1 },
    async play(stage) {
      const { platform } = stage;
      const text = 'Districts put forward what they need; a tenth of the budget goes by their vote.';
      const practice = { cityId: 'istanbul', title: 'A budget of the districts', text, groupId: 'democracy' };
      const { id } = await platform.post('/v1/practices', practice, 'submit practice');
      stage.since.set('practice', String(id));
      await platform.post(`/v1/practices/${String(id)}/publication`, {}, 'publish practice');
      const replication = { cityId: 'zenica', on: '2022-10-15', note: 'In two districts at first.' };
      await platform.post(`/v1/practices/${String(id)}/replications`, replication, 'replicate practice');
    },
  },
  {
    title: 'A member is suspended, from a day that is put right, and reinstated',
    expected: {
      CitySuspended: 1,
      VisitSlotWithdrawn: 1,
      PlatformEligibilityEnded: 1,
      RosterCorrected: 1,
      CityReinstated: 1,
      VisitProgrammeExtended: 1,
      PlatformExtended: 1,
    },
    async play(stage) {
      const { platform } = stage;
      const { cityId, wronglyOn, rightlyOn, reinstatedOn } = suspended;
      const [membership] = await platform.all(`/v1/memberships?city=${cityId}`);
      const path = `/v1/memberships/${String(membership!['id'])}`;
      const suspension = { effectiveOn: wronglyOn, reason: 'Its council asked for it until the elections are over.' };
      await platform.post(`${path}/suspension`, suspension, `suspend ${cityId}`);
      const lines = await platform.all(`/v1/network/count-history?from=${rightlyOn}&to=${reinstatedOn}`);
      const { rosterVersion } = lines.find((line) => line['cityId'] === cityId && line['change'] === 'suspended')!;
      const reason = 'The council’s letter says 1 September.';
      await platform.post('/v1/roster-corrections', { rosterVersion, effectiveOn: rightlyOn, reason }, 'correct the roster');
      const reinstatement = { effectiveOn: reinstatedOn, reason: 'The new council has met.' };
      await platform.post(`${path}/reinstatement`, reinstatement, `reinstate ${cityId}`);
    },
  },
  {
    title: 'The next network meeting opens in Tuzla; sixteen come in',
    expected: { MeetingCalled: 1, MeetingOpened: 1, AttendanceRecorded: 16 },
    async play(stage) {
      const { platform, people } = stage;
      const meeting = {
        kind: 'network',
        title: 'B40 Network meeting in Tuzla',
        on: nextMeetingDay,
        place: 'Tuzla',
        hostCityId: 'tuzla',
        chairPersonId: at(people, president),
      };
      const { id } = await platform.post('/v1/meetings', meeting, 'call the next meeting');
      stage.since.set('meeting', String(id));
      const path = `/v1/meetings/${String(id)}`;
      await platform.post(`${path}/opening`, { at: '2022-12-05T08:00:00Z' }, 'open the next meeting');
      for (const cityId of comeToTuzla) {
        const body = { personId: at(people, cityId), standing: 'member', as: 'principal', ...(cityId === president && { chair: true }) };
        await platform.post(`${path}/attendances/${cityId}/check-in`, body, `check in ${cityId} again`);
      }
    },
  },
  {
    title: 'It decides on one method for all; Sarajevo changes its ballot',
    expected: { DecisionOpened: 1, BallotCast: 17, DecisionTaken: 1 },
    async play(stage) {
      const { platform } = stage;
      const path = `/v1/meetings/${at(stage.since, 'meeting')}/decisions`;
      const { id } = await platform.post(path, { question, quorum: { percent: 50 }, majority: 'two-thirds' }, 'open the decision');
      stage.since.set('decision', String(id));
      const cast = (cityId: string, choice: string, name = `ballot of ${cityId}`) =>
        platform.put(`/v1/decisions/${String(id)}/ballots/${cityId}`, { choice }, name);
      for (const cityId of comeToTuzla) await cast(cityId, choiceOf(cityId));
      await cast('sarajevo', 'yes', 'another ballot of sarajevo');
      await platform.post(`/v1/decisions/${String(id)}/closing`, {}, 'close the decision');
    },
  },
  {
    title: 'The meeting in Tuzla closes; its minutes are published',
    expected: { MeetingHeld: 1, MinutesPublished: 1 },
    async play({ platform, since, items }) {
      const path = `/v1/meetings/${at(since, 'meeting')}`;
      await platform.post(`${path}/closing`, { at: '2022-12-05T15:00:00Z' }, 'close the next meeting');
      const draft = { body: 'Minutes of the Tuzla meeting of 5 December 2022.', actionItemIds: [at(items, 'GHG')] };
      await platform.post(`${path}/minutes`, draft, 'draft the next minutes');
      await platform.post(`${path}/minutes/review`, {}, 'review the next minutes');
      await platform.post(`${path}/minutes/approval`, { on: '2022-12-12' }, 'approve the next minutes');
      await platform.post(`${path}/minutes/publication`, {}, 'publish the next minutes');
    },
  },
  {
    title: 'The group takes up the problem and its solution, and declines the idea',
    expected: { ProposalDecided: 3 },
    async play({ platform, since, items }) {
      const decide = (kind: string, body: object) => platform.post(`/v1/proposals/${at(since, kind)}/decision`, body, `decide the ${kind}`);
      const takenUp = { outcome: 'taken-up', itemId: at(items, 'GHG') };
      await decide('problem', takenUp);
      await decide('solution', takenUp);
      await decide('idea', { outcome: 'declined', reason: 'Rivers are not among the goals of the group.' });
    },
  },
  {
    title: 'The festival train stops in three cities, in Tuzla later than planned',
    expected: { TravellingProgrammePlanned: 1, StopScheduled: 3, StopRescheduled: 1, StopCompleted: 3 },
    async play(stage) {
      const { platform, items } = stage;
      const train = {
        kind: 'festival-train',
        title: 'Festival train 2023',
        itemId: at(items, 'TRAIN'),
        leadCityId: 'istanbul',
        supportingCityIds: ['sarajevo', 'tuzla'],
      };
      const { id: programmeId } = await platform.post('/v1/travelling-programmes', train, 'plan the train');
      stage.since.set('train', String(programmeId));
      const stops = new Map<string, string>();
      for (const { cityId, from, until } of trainStops) {
        const path = `/v1/travelling-programmes/${String(programmeId)}/stops`;
        const { id } = await platform.post(path, { cityId, from, until }, `stop in ${cityId}`);
        stops.set(cityId, String(id));
      }
      await platform.patch(`/v1/stops/${at(stops, 'tuzla')}`, laterInTuzla, 'a day later in tuzla');
      for (const { cityId, from, visitors } of trainStops) {
        const on = cityId === 'tuzla' ? laterInTuzla.from : from;
        await platform.post(`/v1/stops/${at(stops, cityId)}/completion`, { on, visitors }, `the train was in ${cityId}`);
      }
    },
  },
  {
    title: 'A year on, Zenica has come a level further',
    expected: { CityLevelAssessed: 1 },
    async play(stage) {
      const { cityId, level, on } = secondAssessment;
      await assess(stage, cityId, { level, on });
    },
  },
  {
    title: 'Zenica says what its air sensors need; a bank is found for it',
    expected: { InstitutionRegistered: 1, FinancingNeedDeclared: 1, FinancingNeedMatched: 1 },
    async play(stage) {
      const { platform, items } = stage;
      const { id: institutionId } = await platform.post('/v1/institutions', institution, 'register the bank');
      stage.since.set('bank', String(institutionId));
      const { id } = await platform.post('/v1/financing-needs', { itemId: at(items, 'AIR'), ...financingNeed }, 'declare the need');
      stage.since.set('need', String(id));
      await platform.post(`/v1/financing-needs/${String(id)}/match`, { institutionId }, 'match the need');
    },
  },
  {
    title: 'The bank comes to a meeting in Zenica',
    expected: { MeetingCalled: 1, InstitutionInvited: 1, MeetingOpened: 1, AttendanceRecorded: 2, InstitutionAttended: 1, MeetingHeld: 1 },
    async play(stage) {
      const { platform, people } = stage;
      const meeting = {
        kind: 'institution',
        title: 'Meeting about the financing of air sensors',
        on: institutionDay,
        place: 'Zenica',
        hostCityId: 'zenica',
        chairPersonId: at(people, president),
      };
      const { id } = await platform.post('/v1/meetings', meeting, 'call the bank');
      stage.since.set('meeting with the bank', String(id));
      const path = `/v1/meetings/${String(id)}`;
      await platform.post(`${path}/institutions`, { institutionId: at(stage.since, 'bank') }, 'invite the bank');
      await platform.post(`${path}/opening`, { at: `${institutionDay}T08:00:00Z` }, 'open the meeting with the bank');
      for (const cityId of [president, 'zenica']) {
        const body = { personId: at(people, cityId), standing: 'member', as: 'principal', ...(cityId === president && { chair: true }) };
        await platform.post(`${path}/attendances/${cityId}/check-in`, body, `check in ${cityId} with the bank`);
      }
      await platform.post(`${path}/institutions/${at(stage.since, 'bank')}/attendance`, { headcount: 2 }, 'the bank has come');
      await platform.post(`${path}/closing`, { at: `${institutionDay}T11:00:00Z` }, 'close the meeting with the bank');
    },
  },
  {
    title: 'The need was met with it there, and is funded',
    expected: { FinancingNeedMet: 1, FinancingNeedClosed: 1 },
    async play({ platform, since }) {
      const path = `/v1/financing-needs/${at(since, 'need')}`;
      const met = { institutionId: at(since, 'bank'), meetingId: at(since, 'meeting with the bank'), on: institutionDay };
      await platform.post(`${path}/institution-meetings`, met, 'the need is met');
      await platform.post(`${path}/closing`, granted, 'the need is funded');
    },
  },
  {
    title: 'Furniture makers of Tuzla are helped in İstanbul',
    expected: { BusinessContactOpened: 1, BusinessContactClosed: 1 },
    async play({ platform, since }) {
      const contact = { fromCityId: 'tuzla', toCityId: 'istanbul', subject: 'Furniture makers look for an importer.' };
      const { id } = await platform.post('/v1/business-contacts', contact, 'open the contact');
      since.set('contact', String(id));
      await platform.post(`/v1/business-contacts/${String(id)}/closing`, { outcome: 'Two importers have ordered.' }, 'close the contact');
    },
  },
];

const choiceOf = (cityId: string): string => {
  if (cityId === 'sarajevo' || cityId === 'member-13') return 'no';
  return cityId === 'member-14' ? 'abstain' : 'yes';
};

const assess = ({ platform, items }: Stage, cityId: string, body: { level: number; target?: number; on: string }) =>
  platform.put(`/v1/action-items/${at(items, 'GHG')}/levels/${cityId}`, body, `level of ${cityId} on ${body.on}`);
