import { differs, type Check } from './check.ts';
import { checksOfAlerts } from './final-state-of-alerts.ts';
import { checksOfMeasures } from './final-state-of-measures.ts';
import { checksSince } from './final-state-since.ts';
import { joiningDay, meetingDay } from './facts.ts';
import type { Ear } from './ear.ts';
import type { Body } from './platform.ts';
import { Unexpected } from './unexpected.ts';
import { at, type Stage } from './stage.ts';

/** What domain.md's scenario wants read back through the gateway. */
export function finalState(stage: Stage, ear: Ear): Check[] {
  const { platform, meetingId } = stage;
  const payloads = (name: string, field: string, id: string) =>
    ear.heard
      .map((heard) => ({ name: heard.name, data: heard.event['data'] as Body }))
      .filter(({ name: each, data }) => each === name && data[field] === id);
  /** The data of the one event of this name about `id`. */
  const only = (name: string, field: string, id: string): Body => {
    const found = payloads(name, field, id);
    if (found.length !== 1) throw new Unexpected(`${found.length} ${name} of ${id} were heard, not one`);
    return found[0]!.data;
  };
  return [
    {
      says: '29 members now, 27 on the day of the meeting',
      fails: async () => {
        const [now, then] = [await platform.get('/v1/members'), await platform.get(`/v1/members?on=${meetingDay}`)];
        return differs([now['count'], (now['items'] as Body[]).length, then['count']], [29, 29, 27]);
      },
    },
    {
      says: 'the count went 27 → 28 → 29 on 26 April',
      fails: async () => {
        const changes = await platform.all(`/v1/network/count-history?from=${joiningDay}&to=${joiningDay}`);
        return differs(
          changes.map(({ cityId, before, after }) => [cityId, before, after]),
          [
            ['tuzla', 27, 28],
            ['zenica', 28, 29],
          ],
        );
      },
    },
    {
      says: 'Bijeljina is interested and not counted; completing it is a 409',
      fails: async () => {
        const [city, members] = [await platform.all('/v1/memberships?city=bijeljina'), await platform.get('/v1/members')];
        const counted = (members['items'] as Body[]).some((member) => (member['cityId'] ?? member['id']) === 'bijeljina');
        const path = `/v1/memberships/${at(stage.memberships, 'bijeljina')}/completion`;
        const { status } = await platform.refusal(path, { effectiveOn: joiningDay }, 'complete bijeljina');
        return differs([city.map(({ state }) => state as string), counted, status], [['interested'], false, 409]);
      },
    },
    {
      says: 'the meeting warned of Laktaši’s day and was held with three members, two invited, one guest and one substitute, of 27',
      fails: async () => {
        const held = only('MeetingHeld', 'meetingId', meetingId);
        const warned = (stage.meeting['warnings'] as Body[] | undefined)?.map(({ cityId }) => cityId as string);
        return differs(
          [
            warned,
            [...(held['membersPresent'] as string[])].sort(),
            [...(held['invitedPresent'] as string[])].sort(),
            held['guestsPresent'],
            (held['substitutions'] as Body[]).map(({ cityId }) => cityId as string),
            held['memberCountAtMeeting'],
          ],
          [['laktasi'], ['istanbul', 'laktasi', 'sarajevo'], ['tuzla', 'zenica'], ['bijeljina'], ['laktasi'], 27],
        );
      },
    },
    {
      says: 'Laktaši was represented, its mayor excused, one voice',
      fails: async () => {
        const attendances = (await platform.all(`/v1/meetings/${meetingId}/attendances`)).filter(({ cityId }) => cityId === 'laktasi');
        const held = only('MeetingHeld', 'meetingId', meetingId);
        const excused = only('RepresentativeExcused', 'meetingId', meetingId);
        const voices = (held['membersPresent'] as string[]).filter((id) => id === 'laktasi').length;
        return differs(
          [attendances.map(({ state }) => state as string), excused['personId'], voices],
          [['represented'], at(stage.people, 'laktasi'), 1],
        );
      },
    },
    {
      says: 'plans are evaluated, none adopted; items as planned as before',
      fails: async () => {
        const items = (await platform.all('/v1/action-items')).filter(({ code }) => stage.items.has(String(code)) && code !== 'BIZ');
        const moved = items.filter(({ state }) => state !== 'planned').map(({ code }) => code as string);
        return differs([items.length, moved, ear.heard.filter(({ name }) => name === 'ActionPlanAdopted').length], [20, [], 0]);
      },
    },
    {
      says: 'Pay It Forward is open to 28 cities: every member but İstanbul',
      fails: async () => {
        const offered = only('PlatformOffered', 'offerId', stage.offerId);
        const eligible = await platform.all(`/v1/platform-offers/${stage.offerId}/eligible-cities`);
        return differs([(offered['eligibleCityIds'] as string[]).length, eligible.length], [26, 28]);
      },
    },
    {
      says: 'the visit programme has 28 slots, one visited',
      fails: async () => {
        const { visited, planned, open } = await platform.get(`/v1/visit-programmes/${stage.programmeId}/coverage`);
        const announced = only('VisitProgrammeAnnounced', 'programmeId', stage.programmeId);
        return differs([(announced['cityIds'] as string[]).length, visited, planned, open], [26, 1, 0, 27]);
      },
    },
    {
      says: 'Zenica’s joining has reached 29 offices and the secretariat, once each',
      fails: async () => {
        const joined = ear.heard.find(({ name, event }) => name === 'CityJoined' && (event['data'] as Body)['cityId'] === 'zenica');
        const notices = (await platform.all('/v1/notices?kind=CityJoined')).filter(({ eventId }) => eventId === joined?.event['id']);
        const offices = new Set(notices.map(({ officeId }) => officeId as string));
        return differs([notices.length, offices.size, offices.has('secretariat')], [30, 30, true]);
      },
    },
    {
      says: 'the minutes are published, version 1, with their hash',
      fails: async () => {
        const published = only('MinutesPublished', 'meetingId', meetingId);
        return differs([published['version'], /^[0-9a-f]{64}$/.test(String(published['sha256']))], [1, true]);
      },
    },
    ...checksSince(stage),
    ...checksOfMeasures(stage),
    ...checksOfAlerts(stage, ear),
    {
      says: 'every call repeated with its key answers as before and makes no new event',
      fails: async () => {
        for (const call of platform.calls) {
          const again = await platform.repeat(call);
          const same = again.replayed && again.status === call.status && again.text === call.answer;
          if (!same || String(again.positions) !== String(call.positions))
            return `${call.method} ${call.path} answered ${again.status} ${again.text}`;
        }
        const feed = await platform.get(`/v1/events?after=${ear.heard.length}`);
        return differs(
          (feed['items'] as Body[]).map(({ type }) => type as string),
          [],
        );
      },
    },
  ];
}
