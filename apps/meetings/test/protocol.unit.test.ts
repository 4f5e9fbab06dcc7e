import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { htmlOf } from '../src/protocol/html.ts';
import { markdownOf } from '../src/protocol/markdown.ts';
import { preferredType } from '../src/protocol/preferred-type.ts';
import { outlineOf, type Outline } from '../src/protocol/outline.ts';
import { aMeeting, anAttendance, chair } from './entities.ts';

test.each([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['text/markdown', 'text/markdown'],
  ['text/html', 'text/html'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ['text/*', 'text/markdown'],
  ['text/html;q=0.5, text/markdown;q=0.7', 'text/markdown'],
  ['Text/HTML; Q=0.9, application/json;q=0.1', 'text/html'],
  ['text/html;q=nonsense, application/json', 'application/json'],
  ['image/png', 'application/json'],
])('Accept: %s gives %s', (accept, type) => {
  expect(preferredType(accept)).toBe(type);
});

const hostile: Outline = {
  title: '<script>alert("1")</script> & *more*',
  facts: [['Theme', "it's [a](javascript:alert(1))"]],
  sections: [{ heading: 'Statements', items: [{ line: '# A <b>speaker</b>', text: '1. <img src=x>\n- an `item`\n> quoted' }] }],
};

describe('what people have entered is no markup', () => {
  test('in HTML', () => {
    const html = htmlOf(hostile);
    expect(html).toContain('<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; *more*</h1>');
    expect(html).toContain('<dd>it&#39;s [a](javascript:alert(1))</dd>');
    expect(html).not.toMatch(/<(script|img|b)[ >]/);
  });

  test('in Markdown', () => {
    expect(markdownOf(hostile)).toBe(String.raw`# \<script\>alert("1")\</script\> \& \*more\*

- **Theme**: it's \[a\](javascript:alert(1))

## Statements

- \# A \<b\>speaker\</b\>

  > 1\. \<img src=x\>
  > \- an \`item\`
  > \> quoted

`);
  });
});

test('a protocol names people and cities as they are written, and what is not known by its id', () => {
  const [mayor, deputy, stranger] = [newId(), newId(), newId()];
  const laktasi = anAttendance('laktasi');
  laktasi.excuse(mayor, 'Municipality Day');
  laktasi.designate({ personId: deputy, principalId: mayor, reason: 'Municipality Day' });
  laktasi.checkIn({ personId: deputy, standing: 'member', as: 'substitute', chair: false }, 2);
  const meeting = aMeeting('open', { theme: 'Better Cooperation, Better Future', hostCityId: 'sarajevo' });
  meeting.setAgenda([{ title: 'Action plans' }], {});
  const outline = outlineOf({
    meeting,
    papers: [
      { title: 'Plan', url: 'https://example.org/plan', agendaItemId: meeting.agenda[0]!.id, language: 'bs' },
      { title: 'Map', url: 'https://example.org/map', agendaItemId: null, language: null },
    ] as never,
    attendances: [
      anAttendance('istanbul', { personId: chair, chair: true }),
      laktasi,
      Object.assign(anAttendance('tuzla'), { state: 'absent' }),
    ],
    delegations: [
      { id: newId(), meetingId: meeting.id, cityId: 'istanbul', kind: 'business', headcount: 40, sizeNote: 'large', state: 'attended' },
    ] as never,
    institutions: [
      { name: 'A bank', headcount: 3, state: 'attended' },
      { name: 'An agency', headcount: null, state: 'invited' },
    ] as never,
    statements: [{ speakerIds: [chair, stranger], text: 'Welcome.' }] as never,
    commitments: [
      { cityId: 'laktasi', personId: null, text: 'We come.', groupIds: ['smart'], dueOn: '2022-12-31', state: 'open' },
    ] as never,
    decisions: [
      {
        ...{ question: 'Is the plan adopted?', state: 'rejected', majority: 'absolute', citiesRequired: 2 },
        ...{ present: 2, yes: 1, no: 0, abstain: 1 },
        ballots: [
          { cityId: 'laktasi', choice: 'abstain' },
          { cityId: 'istanbul', choice: 'yes' },
        ],
      },
      { question: 'And now?', state: 'open', majority: 'simple', citiesRequired: 2, present: null, ballots: [] },
    ] as never,
    sideEvents: [{ kind: 'dinner', on: '2022-04-25', hostPersonId: chair, attendeeIds: [deputy], state: 'held' }] as never,
    corrections: [
      {
        ...{ target: 'attendance/laktasi', correctedOn: '2022-05-02', reason: 'He came.' },
        before: { state: 'absent', people: [] },
        after: { state: 'represented', people: [{ personId: deputy }] },
      },
      { target: 'meeting', correctedOn: '2022-05-02', before: { theme: null }, after: { theme: 'Cooperation' }, reason: 'Left out.' },
    ] as never,
    minutes: null,
    cities: [
      { id: 'laktasi', name: 'Laktaši' },
      { id: 'istanbul', name: 'İstanbul' },
    ],
    people: [
      { id: chair, name: 'Ekrem İMAMOĞLU' },
      { id: mayor, name: 'The mayor' },
      { id: deputy, name: 'Darko STANKOVIĆ' },
    ],
  });
  expect(outline.facts).toEqual([
    ['Theme', 'Better Cooperation, Better Future'],
    ['Date', '2022-04-25'],
    ['Place', 'Sarajevo'],
    ['Host', 'sarajevo'],
    ['Chair', 'Ekrem İMAMOĞLU'],
    ['State', 'open'],
    ['Members on that day', '3'],
  ]);
  expect(outline.sections).toEqual([
    { heading: 'Agenda', items: [{ line: '1. Action plans' }] },
    {
      heading: 'Papers',
      items: [{ line: 'Plan (item 1, bs): https://example.org/plan' }, { line: 'Map: https://example.org/map' }],
    },
    {
      heading: 'Attendance',
      items: [
        { line: 'İstanbul (member): Ekrem İMAMOĞLU, chair' },
        { line: 'Laktaši (member): Darko STANKOVIĆ for The mayor (Municipality Day)' },
      ],
    },
    { heading: 'Excused', items: [{ line: 'The mayor, Laktaši: Municipality Day' }] },
    { heading: 'Absent', items: [{ line: 'tuzla' }] },
    { heading: 'Delegations', items: [{ line: 'İstanbul: business, 40, large, attended' }] },
    { heading: 'Institutions', items: [{ line: 'A bank, 3, attended' }, { line: 'An agency, invited' }] },
    { heading: 'Statements', items: [{ line: `Ekrem İMAMOĞLU, ${stranger}`, text: 'Welcome.' }] },
    { heading: 'Commitments', items: [{ line: 'Laktaši (for smart; due 2022-12-31; open)', text: 'We come.' }] },
    {
      heading: 'Decisions',
      items: [
        {
          line: 'Is the plan adopted? (rejected; absolute majority; quorum 2, present 2; yes 1, no 0, abstain 1)',
          text: 'yes: İstanbul; abstain: Laktaši',
        },
        { line: 'And now? (open; simple majority; quorum 2)' },
      ],
    },
    { heading: 'Side events', items: [{ line: 'dinner, 2022-04-25, host Ekrem İMAMOĞLU (held): Darko STANKOVIĆ' }] },
    {
      heading: 'Corrections',
      items: [
        { line: 'attendance of Laktaši, 2022-05-02: state absent, now represented; people nobody, now Darko STANKOVIĆ', text: 'He came.' },
        { line: 'meeting, 2022-05-02: theme not known, now Cooperation', text: 'Left out.' },
      ],
    },
  ]);
});
