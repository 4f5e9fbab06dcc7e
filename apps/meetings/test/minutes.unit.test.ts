import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { MinutesAmendment } from '../src/minutes/minutes-amendment.entity.ts';
import { MinutesVersion } from '../src/minutes/minutes-version.entity.ts';
import { Minutes } from '../src/minutes/minutes.entity.ts';
import { aMeeting, morning, someMinutes } from './entities.ts';
import { after, cellsOf, type Lifecycle } from './lifecycle.ts';

const items = [newId()];
const held = aMeeting('held');
const acts = {
  edit: (minutes: Minutes) => minutes.edit({ body: 'Better words.' }),
  relist: (minutes: Minutes) => minutes.edit({ actionItemIds: items }),
  review: (minutes: Minutes) => minutes.review(held),
  approve: (minutes: Minutes) => minutes.approve(held, '2022-05-01'),
  publish: (minutes: Minutes) => minutes.publish(),
  amend: (minutes: Minutes) => minutes.amend({ body: 'Better words.' }),
};
const fixed = {
  edit: 'minutes-already-approved',
  relist: 'minutes-already-approved',
  review: 'minutes-not-in-draft',
  approve: 'minutes-not-in-review',
} as const;

const lifecycle: Lifecycle<Minutes['state'], keyof typeof acts> = {
  draft: {
    edit: 'draft',
    relist: 'draft',
    review: 'review',
    approve: 'minutes-not-in-review',
    publish: 'minutes-not-in-approved',
    amend: 'minutes-not-published',
  },
  review: {
    edit: 'review',
    relist: 'action-items-frozen',
    review: 'minutes-not-in-draft',
    approve: 'approved',
    publish: 'minutes-not-in-approved',
    amend: 'minutes-not-published',
  },
  approved: { ...fixed, publish: 'published', amend: 'minutes-not-published' },
  published: { ...fixed, publish: 'minutes-not-in-approved', amend: 'amended' },
  amended: { ...fixed, publish: 'minutes-not-in-approved', amend: 'amended' },
};

test.each(cellsOf(lifecycle))('minutes in state %s: %s → %s', (state, act, then) => {
  const minutes = someMinutes(state);
  expect(after(minutes, acts[act])).toBe(then);
  expect(minutes.state).toBe(then in lifecycle ? then : state);
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

  const decisions = {
    accept: (amendment: MinutesAmendment, minutes: Minutes) => amendment.accept(minutes, null),
    reject: (amendment: MinutesAmendment) => amendment.reject('It was said so.'),
  };
  const decided: Lifecycle<MinutesAmendment['state'], keyof typeof decisions> = {
    proposed: { accept: 'accepted', reject: 'rejected' },
    accepted: { accept: 'amendment-already-decided', reject: 'amendment-already-decided' },
    rejected: { accept: 'amendment-already-decided', reject: 'amendment-already-decided' },
  };

  test.each(cellsOf(decided))('that is %s: %s → %s', (state, act, then) => {
    const minutes = someMinutes('published');
    const amendment = propose(minutes);
    if (state === 'accepted') decisions.accept(amendment, minutes);
    if (state === 'rejected') decisions.reject(amendment);
    expect(after(amendment, () => decisions[act](amendment, minutes))).toBe(then);
  });

  test('that is rejected says why, and makes no version', () => {
    const amendment = propose(someMinutes('published'));
    decisions.reject(amendment);
    expect(amendment).toMatchObject({ state: 'rejected', decisionReason: 'It was said so.', madeVersion: null });
  });
});
