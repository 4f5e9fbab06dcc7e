import type { Protocol } from './read-protocol.ts';

/** The protocol as people read it, before it is Markdown or HTML. Texts are as they were entered. */
export interface Outline {
  title: string;
  facts: [label: string, value: string][];
  sections: Section[];
}

export interface Section {
  heading: string;
  items: Item[];
}

/** A line; with a text that was said or promised, below it. */
export interface Item {
  line: string;
  text?: string;
}

export function outlineOf(protocol: Protocol): Outline {
  const { meeting } = protocol;
  const names = new Map([...protocol.cities, ...protocol.people].map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  const facts: [string, string | null][] = [
    ['Theme', meeting.theme],
    ['Date', meeting.on],
    ['Time', timeOf(meeting)],
    ['Place', meeting.place],
    ['Host', name(meeting.hostCityId)],
    ['Chair', name(meeting.chairPersonId)],
    ['Organiser', meeting.organiser],
    ['State', meeting.state],
    ['Members on that day', meeting.memberCountAtMeeting === null ? null : String(meeting.memberCountAtMeeting)],
  ];
  const sections = [
    { heading: 'Agenda', items: meeting.agenda.map(({ title }, index) => ({ line: `${index + 1}. ${title}` })) },
    { heading: 'Papers', items: protocol.papers.map((paper) => paperItem(paper, meeting.agenda)) },
    { heading: 'Attendance', items: protocol.attendances.filter(({ people }) => people.length > 0).map((city) => attended(city, name)) },
    { heading: 'Excused', items: protocol.attendances.flatMap((city) => excused(city, name)) },
    {
      heading: 'Absent',
      items: protocol.attendances.filter(({ state }) => state === 'absent').map(({ cityId }) => ({ line: name(cityId) })),
    },
    { heading: 'Delegations', items: protocol.delegations.map((delegation) => delegationItem(delegation, name)) },
    { heading: 'Institutions', items: protocol.institutions.map(institutionItem) },
    { heading: 'Statements', items: protocol.statements.map(({ speakerIds, text }) => ({ line: speakerIds.map(name).join(', '), text })) },
    { heading: 'Commitments', items: protocol.commitments.map((commitment) => commitmentItem(commitment, name)) },
    { heading: 'Decisions', items: protocol.decisions.map((decision) => decisionItem(decision, name)) },
    { heading: 'Side events', items: protocol.sideEvents.map((sideEvent) => sideEventItem(sideEvent, name)) },
    { heading: 'Corrections', items: protocol.corrections.map((correction) => correctionItem(correction, name)) },
    { heading: 'Minutes', items: protocol.minutes ? [minutesItem(protocol.minutes)] : [] },
  ];
  return {
    title: meeting.title,
    facts: facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as [string, string]])),
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

const timeOf = ({ starts, ends, timeZone }: Protocol['meeting']): string | null =>
  starts === null ? null : [[starts, ends].filter(Boolean).join('–'), timeZone && `(${timeZone})`].filter(Boolean).join(' ');

type NameOf = (id: string) => string;
type Of<K extends keyof Protocol> = Protocol[K] extends (infer E)[] ? E : NonNullable<Protocol[K]>;

const paperItem = ({ title, url, agendaItemId, language }: Of<'papers'>, agenda: Protocol['meeting']['agenda']): Item => {
  const at = agenda.findIndex(({ id }) => id === agendaItemId);
  const about = [...(at === -1 ? [] : [`item ${at + 1}`]), ...(language === null ? [] : [language])];
  return { line: `${title}${about.length > 0 ? ` (${about.join(', ')})` : ''}: ${url}` };
};

const attended = ({ cityId, standing, people }: Of<'attendances'>, name: NameOf): Item => {
  const who = people.map(({ personId, chair, principalId, reason }) => {
    const substitutes = principalId === null ? '' : ` for ${name(principalId)} (${reason})`;
    return `${name(personId)}${substitutes}${chair ? ', chair' : ''}`;
  });
  return { line: `${name(cityId)} (${standing}): ${who.join('; ')}` };
};

const excused = ({ cityId, excused: of }: Of<'attendances'>, name: NameOf): Item[] =>
  of.map(({ personId, reason }) => ({ line: `${name(personId)}, ${name(cityId)}: ${reason}` }));

const delegationItem = ({ cityId, kind, headcount, sizeNote, state }: Of<'delegations'>, name: NameOf): Item => {
  const size = headcount === null ? (sizeNote ?? 'size not known') : [String(headcount), sizeNote].filter(Boolean).join(', ');
  return { line: `${name(cityId)}: ${kind}, ${size}, ${state}` };
};

const institutionItem = ({ name, headcount, state }: Of<'institutions'>): Item => ({
  line: [name, ...(headcount === null ? [] : [String(headcount)]), state].join(', '),
});

const commitmentItem = ({ cityId, personId, text, groupIds, dueOn, state }: Of<'commitments'>, name: NameOf): Item => {
  const about = [...(groupIds.length > 0 ? [`for ${groupIds.join(', ')}`] : []), ...(dueOn === null ? [] : [`due ${dueOn}`]), state];
  return { line: `${name((cityId ?? personId)!)} (${about.join('; ')})`, text };
};

/** `Is the plan adopted? (carried; simple majority; quorum 2, present 3; yes 2, no 1, abstain 0)` */
const decisionItem = (decision: Of<'decisions'>, name: NameOf): Item => {
  const { question, state, majority, citiesRequired, present, yes, no, abstain, ballots } = decision;
  const quorum = [`quorum ${citiesRequired}`, ...(present === null ? [] : [`present ${present}`])].join(', ');
  const tally = present === null ? [] : [`yes ${yes}, no ${no}, abstain ${abstain}`];
  const cast = (['yes', 'no', 'abstain'] as const).flatMap((of) => {
    const cities = ballots.filter(({ choice }) => choice === of).map(({ cityId }) => name(cityId));
    return cities.length === 0 ? [] : [`${of}: ${cities.join(', ')}`];
  });
  const line = `${question} (${[state, `${majority} majority`, quorum, ...tally].join('; ')})`;
  return { line, ...(cast.length > 0 && { text: cast.join('; ') }) };
};

const sideEventItem = ({ kind, on, hostPersonId, attendeeIds, state }: Of<'sideEvents'>, name: NameOf): Item => {
  const host = hostPersonId === null ? '' : `, host ${name(hostPersonId)}`;
  const attendees = attendeeIds.length === 0 ? '' : `: ${attendeeIds.map(name).join(', ')}`;
  return { line: `${kind}, ${on}${host} (${state})${attendees}` };
};

/** `Attendance of Tuzla, 2022-05-02: state absent, now present; …` */
const correctionItem = ({ target, before, after, reason, correctedOn }: Of<'corrections'>, name: NameOf): Item => {
  const [kind, id] = target.split('/') as [string, string?];
  const shown = (value: unknown): string => {
    if (Array.isArray(value))
      return (
        value.map((each: string | { personId: string }) => name(typeof each === 'string' ? each : each.personId)).join(', ') || 'nobody'
      );
    return typeof value === 'string' ? name(value) : typeof value === 'number' ? String(value) : 'not known';
  };
  const changes = Object.entries(after).map(
    ([field, value]) => `${field} ${shown(before[field as keyof typeof before])}, now ${shown(value)}`,
  );
  return { line: `${kind}${kind === 'attendance' ? ` of ${name(id!)}` : ''}, ${correctedOn}: ${changes.join('; ')}`, text: reason };
};

const minutesItem = ({ state, publishedVersion, sha256, body }: Of<'minutes'>): Item => ({
  line: publishedVersion === null ? state : `${state}, version ${publishedVersion}, SHA-256 ${sha256}`,
  text: body,
});
