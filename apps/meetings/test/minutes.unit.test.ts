import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { MinutesAmendment } from '../src/minutes/minutes-amendment.entity.ts';
import { MinutesVersion } from '../src/minutes/minutes-version.entity.ts';
import { Minutes, minutesStates } from '../src/minutes/minutes.entity.ts';
import { aMeeting, morning, someMinutes } from './entities.ts';

const items = [newId()];
const held = aMeeting('held');
const acts: Record<string, [act: (minutes: Minutes) => unknown, then: string]> = {
  'edit the text': [(minutes) => minutes.edit({ body: 'Better words.' }), ''],
  'list other items': [(minutes) => minutes.edit({ actionItemIds: items }), ''],
  review: [(minutes) => minutes.review(held), 'review'],
  approve: [(minutes) => minutes.approve(held, '2022-05-01'), 'approved'],
  publish: [(minutes) => minutes.publish(), 'published'],
  amend: [(minutes) => minutes.amend({ body: 'Better words.' }), 'amended'],
};

const refusals: Record<string, Partial<Record<Minutes['state'], string>>> = {
  'edit the text': { approved: 'minutes-already-approved', published: 'minutes-already-approved', amended: 'minutes-already-approved' },
  'list other items': {
    review: 'action-items-frozen',
    approved: 'minutes-already-approved',
    published: 'minutes-already-approved',
    amended: 'minutes-already-approved',
  },
  review: {
    review: 'minutes-not-in-draft',
    approved: 'minutes-not-in-draft',
    published: 'minutes-not-in-draft',
    amended: 'minutes-not-in-draft',
  },
  approve: {
    draft: 'minutes-not-in-review',
    approved: 'minutes-not-in-review',
    published: 'minutes-not-in-review',
    amended: 'minutes-not-in-review',
  },
  publish: {
    draft: 'minutes-not-in-approved',
    review: 'minutes-not-in-approved',
    published: 'minutes-not-in-approved',
    amended: 'minutes-not-in-approved',
  },
  amend: { draft: 'minutes-not-published', review: 'minutes-not-published', approved: 'minutes-not-published' },
};

describe.each(minutesStates)('minutes in state %s', (state) => {
  test.each(Object.keys(acts))('%s', (name) => {
    const minutes = someMinutes(state);
    const [act, then] = acts[name]!;
    const outcome = refusalOf(() => act(minutes));
    const code = refusals[name]![state];
    expect(typeof outcome === 'string' ? outcome : undefined).toBe(code);
    expect(minutes.state).toBe(code === undefined && then !== '' ? then : state);
  });
});

test.each([
  ['called', 'meeting-not-open'],
  ['postponed', 'meeting-not-open'],
  ['cancelled', 'meeting-not-open'],
] as const)('of a %s meeting there are no minutes', (state, code) => {
  expect(refusalOf(() => Minutes.draft(aMeeting(state), {}))).toBe(code);
});

test('minutes may be begun at the meeting and are reviewed once it was held', () => {
  const meeting = aMeeting('open');
  const minutes = Minutes.draft(meeting, {});
  expect(refusalOf(() => minutes.review(meeting))).toBe('meeting-not-held');
});

test('the same items may be named again in review', () => {
  const minutes = someMinutes('review', { body: 'Words.', actionItemIds: items });
  minutes.edit({ body: 'Better words.', actionItemIds: [...items] });
  expect(minutes).toMatchObject({ body: 'Better words.', actionItemIds: items });
});

test('minutes are not approved before their meeting', () => {
  expect(refusalOf(() => someMinutes('review').approve(held, '2022-04-24'))).toBe('approved-before-meeting');
});

describe('a version', () => {
  test('is sealed by the SHA-256 of its canonical JSON: keys in order, no white space, characters as they are', () => {
    const minutes = someMinutes('approved', { body: 'İMAMOĞLU said: "Welcome".', actionItemIds: items });
    const sealed = MinutesVersion.seal(held, minutes, 1, morning);
    expect(sealed.canonical).toMatch(/^\{"actionItemIds":\["[^"]+"\],"approvedOn":"2022-05-01","body":"İMAMOĞLU said: \\"Welcome\\".",/);
    expect(sealed.canonical).not.toMatch(/": |", /);
    expect(sealed.published()).toEqual({
      meetingId: held.id,
      version: 1,
      sha256: createHash('sha256').update(Buffer.from(sealed.canonical, 'utf8')).digest('hex'),
      decisionIds: [],
      actionItemIds: items,
    });
  });

  test('that says something else has another digest', () => {
    const sealed = (body: string) => MinutesVersion.seal(held, someMinutes('approved', { body }), 1, morning).sha256;
    expect(sealed('One.')).not.toBe(sealed('Another.'));
    expect(sealed('One.')).toBe(sealed('One.'));
  });
});

describe('an amendment', () => {
  const propose = (minutes: Minutes, changes = { body: 'Better words.' }) => MinutesAmendment.propose(minutes, changes, 'A slip.', null);

  test.each(['draft', 'review', 'approved'] as const)(
    'of minutes in state %s is not proposed: they can be edited, or are not out',
    (state) => {
      expect(refusalOf(() => propose(someMinutes(state)))).toBe('minutes-not-published');
    },
  );

  test('changes something', () => {
    expect(refusalOf(() => propose(someMinutes('published'), {} as never))).toBe('invalid-input');
  });

  test('makes, accepted, the next version; what it does not name stays', () => {
    const minutes = someMinutes('published', { body: 'Words.', actionItemIds: items });
    const amendment = propose(minutes);
    expect(amendment.accept(minutes, null)).toBe(2);
    expect(minutes).toMatchObject({ state: 'amended', body: 'Better words.', actionItemIds: items, publishedVersion: 2 });
    expect(amendment).toMatchObject({ state: 'accepted', basedOn: 1, madeVersion: 2 });
  });

  test('that was written for an earlier version is not accepted', () => {
    const minutes = someMinutes('published');
    const [first, second] = [propose(minutes), propose(minutes)];
    first.accept(minutes, null);
    expect(refusalOf(() => second.accept(minutes, null))).toBe('amendment-outdated');
  });

  test('is decided once', () => {
    const minutes = someMinutes('published');
    const [accepted, rejected] = [propose(minutes), propose(minutes)];
    accepted.accept(minutes, null);
    rejected.reject('It was said so.');
    expect(rejected).toMatchObject({ state: 'rejected', decisionReason: 'It was said so.', madeVersion: null });
    for (const amendment of [accepted, rejected]) {
      expect(refusalOf(() => amendment.accept(minutes, null))).toBe('amendment-already-decided');
      expect(refusalOf(() => amendment.reject(null))).toBe('amendment-already-decided');
    }
  });
});
