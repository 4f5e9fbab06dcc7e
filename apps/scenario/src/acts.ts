import { groups, joiningDay, jointStatement, meetingDay, statements } from './facts.ts';
import { at, type Stage } from './stage.ts';

export interface Act {
  title: string;
  /** Names of the events that must come out, and how many of each; nothing else may. */
  expected: Record<string, number>;
  /** A part of it is an office's own: nobody else may. */
  byOffice?: boolean;
  play(stage: Stage): Promise<void>;
}

const president = 'istanbul';

/** The Sarajevo meeting of 25 April 2022, in the order of the report. */
export const acts: Act[] = [
  {
    title: 'A network meeting is called in Sarajevo',
    expected: { MeetingCalled: 1 },
    async play(stage) {
      stage.meeting = await stage.platform.post(
        '/v1/meetings',
        {
          kind: 'network',
          title: 'B40 Network meeting in Sarajevo',
          theme: 'Better Cooperation, Better Future',
          on: meetingDay,
          place: 'Sarajevo',
          hostCityId: 'sarajevo',
          chairPersonId: at(stage.people, president),
        },
        'call the meeting',
      );
      stage.meetingId = String(stage.meeting['id']);
    },
  },
  {
    title: "Laktaši's mayor is excused: it is Laktaši Municipality Day",
    expected: { RepresentativeExcused: 1 },
    async play({ platform, meetingId, people }) {
      const body = { personId: at(people, 'laktasi'), reason: 'Laktaši Municipality Day' };
      await platform.post(`/v1/meetings/${meetingId}/attendances/laktasi/excuse`, body, 'excuse laktasi');
    },
  },
  {
    title: 'Deputy mayor Darko STANKOVIĆ will stand in',
    expected: { SubstituteDesignated: 1 },
    async play({ platform, meetingId, people }) {
      const body = { personId: at(people, 'stankovic'), principalId: at(people, 'laktasi'), reason: 'Laktaši Municipality Day' };
      await platform.put(`/v1/meetings/${meetingId}/attendances/laktasi/substitute`, body, 'substitute for laktasi');
    },
  },
  {
    title: 'The meeting opens; six come in',
    expected: { MeetingOpened: 1, AttendanceRecorded: 6 },
    async play({ platform, meetingId, people }) {
      await platform.post(`/v1/meetings/${meetingId}/opening`, { at: '2022-04-25T08:00:00Z' }, 'open the meeting');
      const checkIn = (cityId: string, person: string, standing: string, as: string, chair?: true) =>
        platform.post(
          `/v1/meetings/${meetingId}/attendances/${cityId}/check-in`,
          { personId: at(people, person), standing, as, ...(chair && { chair }) },
          `check in ${cityId}`,
        );
      await checkIn('istanbul', president, 'member', 'principal', true);
      await checkIn('sarajevo', 'sarajevo', 'member', 'principal');
      await checkIn('laktasi', 'stankovic', 'member', 'substitute');
      await checkIn('tuzla', 'tuzla', 'invited', 'principal');
      await checkIn('zenica', 'zenica', 'invited', 'principal');
      await checkIn('bijeljina', 'bijeljina', 'guest', 'principal');
    },
  },
  {
    title: 'Business people of İstanbul and associates from Bijeljina attend',
    expected: { DelegationAttended: 2 },
    async play({ platform, meetingId }) {
      const attend = async (cityId: string, kind: string, sizeNote?: string) => {
        const body = { cityId, kind, ...(sizeNote && { sizeNote }) };
        const { id } = await platform.post(`/v1/meetings/${meetingId}/delegations`, body, `delegation of ${cityId}`);
        await platform.post(`/v1/meetings/${meetingId}/delegations/${String(id)}/attendance`, {}, `delegation of ${cityId} attends`);
      };
      await attend('istanbul', 'business', 'large');
      await attend('bijeljina', 'associates');
    },
  },
  {
    title: 'The four action plans are evaluated',
    expected: { ActionPlanEvaluated: 4 },
    async play({ platform, meetingId, plans }) {
      for (const { id } of groups) await platform.post(`/v1/action-plans/${at(plans, id)}/evaluation`, { meetingId }, `evaluate ${id}`);
    },
  },
  {
    title: "The president outlines the groups' twenty items",
    expected: { ActionItemUpdated: 20 },
    async play({ platform, meetingId, items }) {
      for (const { code } of groups.flatMap((group) => group.items)) {
        const body = { note: 'Outlined by the term president', meetingId };
        await platform.post(`/v1/action-items/${at(items, code)}/updates`, body, `present ${code}`);
      }
    },
  },
  {
    title: 'İstanbul offers Pay It Forward to every member, free and with support',
    expected: { PlatformOffered: 1 },
    async play(stage) {
      const { id } = await stage.platform.post(
        '/v1/platform-offers',
        {
          providerCityId: 'istanbul',
          name: 'Pay It Forward',
          itemId: at(stage.items, 'PIF'),
          fee: '0',
          currency: 'EUR',
          supportContact: 'Technical support desk, Istanbul Metropolitan Municipality',
          meetingId: stage.meetingId,
        },
        'offer Pay It Forward',
      );
      stage.offerId = String(id);
    },
  },
  {
    title: 'Seven statements and two commitments',
    expected: { StatementRecorded: 7, CommitmentMade: 2 },
    async play(stage) {
      const { platform, meetingId, people } = stage;
      const speaker = (cityId: string) => at(people, cityId === 'laktasi' ? 'stankovic' : cityId);
      const state = async (as: string, speakerIds: string[], text: string) => {
        const body = { speakerIds, text, language: 'en' };
        const { id } = await platform.post(`/v1/meetings/${meetingId}/statements`, body, `statement of ${as}`);
        stage.statements.set(as, String(id));
      };
      for (const { of, text } of statements) await state(of, [speaker(of)], text);
      await state(
        'all',
        statements.map(({ of }) => speaker(of)),
        jointStatement,
      );
      const commit = (cityId: string, text: string, groupIds?: string[]) =>
        platform.post(
          `/v1/meetings/${meetingId}/commitments`,
          { cityId, text, statementId: at(stage.statements, cityId), ...(groupIds && { groupIds }) },
          `commitment of ${cityId}`,
        );
      await commit(
        'sarajevo',
        'To cooperate actively in the fields of all four working groups',
        groups.map(({ id }) => id),
      );
      await commit('laktasi', 'To take part in the cooperation projects to come');
    },
  },
  {
    title: 'Tuzla and Zenica declare their accession and are welcomed',
    expected: { AccessionDeclared: 2, CityWelcomed: 2 },
    async play({ platform, meetingId, memberships, people, statements: made }) {
      for (const cityId of ['tuzla', 'zenica']) {
        const membership = `/v1/memberships/${at(memberships, cityId)}`;
        const declared = { personId: at(people, cityId), on: meetingDay, meetingId, statementId: at(made, cityId) };
        await platform.post(`${membership}/accession-declaration`, declared, `${cityId} declares`);
        await platform.post(
          `${membership}/welcome`,
          { on: meetingDay, meetingId, words: 'Welcome to the B40 Network' },
          `${cityId} is welcomed`,
        );
      }
    },
  },
  {
    title: 'Bijeljina expresses its interest',
    expected: { CityInterestExpressed: 1 },
    async play({ platform, meetingId, statements: made, memberships }) {
      const body = { on: meetingDay, meetingId, statementId: at(made, 'bijeljina') };
      const { id } = await platform.post('/v1/cities/bijeljina/interest', body, 'bijeljina is interested');
      memberships.set('bijeljina', String(id));
    },
  },
  {
    title: 'The president will visit every member; Sarajevo is the first',
    expected: { VisitProgrammeAnnounced: 1, VisitMade: 1 },
    async play(stage) {
      const { platform, presidencyId, meetingId } = stage;
      const { id } = await platform.post('/v1/visit-programmes', { presidencyId, announcedOn: meetingDay }, 'visit programme');
      stage.programmeId = String(id);
      await platform.post(
        `/v1/visit-programmes/${String(id)}/visits/sarajevo/completion`,
        { on: meetingDay, meetingId },
        'visit to sarajevo',
      );
    },
  },
  {
    title: 'The meeting closes',
    expected: { MeetingHeld: 1 },
    async play({ platform, meetingId }) {
      await platform.post(`/v1/meetings/${meetingId}/closing`, { at: '2022-04-25T15:00:00Z' }, 'close the meeting');
    },
  },
  {
    title: 'The mayors have dinner, hosted by the president',
    expected: { SideEventHeld: 1 },
    async play({ platform, meetingId, people }) {
      const attendeeIds = [president, 'sarajevo', 'stankovic', 'tuzla', 'zenica', 'bijeljina'].map((who) => at(people, who));
      const dinner = { kind: 'dinner', on: meetingDay, hostPersonId: at(people, president), attendeeIds };
      const { id } = await platform.post(`/v1/meetings/${meetingId}/side-events`, dinner, 'dinner');
      await platform.post(`/v1/side-events/${String(id)}/held`, { on: meetingDay }, 'dinner was held');
    },
  },
  {
    title: 'The accessions are completed: Tuzla, then Zenica',
    expected: { CityJoined: 2, VisitProgrammeExtended: 2, PlatformExtended: 2 },
    async play({ platform, meetingId, memberships }) {
      for (const cityId of ['tuzla', 'zenica'])
        await platform.post(
          `/v1/memberships/${at(memberships, cityId)}/completion`,
          { effectiveOn: joiningDay, meetingId },
          `complete ${cityId}`,
        );
    },
  },
  {
    title: 'The minutes are drafted, reviewed, approved and published',
    expected: { MinutesPublished: 1 },
    async play({ platform, meetingId, items }) {
      const actionItemIds = groups.flatMap((group) => group.items.map(({ code }) => at(items, code)));
      const minutes = `/v1/meetings/${meetingId}/minutes`;
      await platform.post(minutes, { body: 'Minutes of the Sarajevo meeting of 25 April 2022.', actionItemIds }, 'draft minutes');
      await platform.post(`${minutes}/review`, {}, 'review minutes');
      await platform.post(`${minutes}/approval`, { on: joiningDay }, 'approve minutes');
      await platform.post(`${minutes}/publication`, {}, 'publish minutes');
    },
  },
];
