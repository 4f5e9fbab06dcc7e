import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { MinutesAmendment } from '../src/minutes/minutes-amendment.entity.ts';
import { MinutesVersion } from '../src/minutes/minutes-version.entity.ts';
import { Minutes } from '../src/minutes/minutes.entity.ts';
import { aMeeting, morning, someMinutes } from './entities.ts';

const items = [newId()];
const held = aMeeting('held');
const fixed = {
  'be edited': 'minutes-already-approved',
  'be given other items': 'minutes-already-approved',
  'be reviewed': 'minutes-not-in-draft',
  'be approved': 'minutes-not-in-review',
} as const;

lifecycleHolds(
  Minutes,
  (state) => someMinutes(state),
  {
    'be edited': (minutes) => minutes.edit({ body: 'Better words.' }),
    'be given other items': (minutes) => minutes.edit({ actionItemIds: items }),
    'be reviewed': (minutes) => minutes.review(held),
    'be approved': (minutes) => minutes.approve(held, '2022-05-01'),
    'be published': (minutes) => minutes.publish(),
    'be amended': (minutes) => minutes.amend({ body: 'Better words.' }),
  },
  {
    draft: {
      'be edited': 'draft',
      'be given other items': 'draft',
      'be reviewed': 'review',
      'be approved': 'minutes-not-in-review',
      'be published': 'minutes-not-in-approved',
      'be amended': 'minutes-not-published',
    },
    review: {
      'be edited': 'review',
      'be given other items': 'action-items-frozen',
      'be reviewed': 'minutes-not-in-draft',
      'be approved': 'approved',
      'be published': 'minutes-not-in-approved',
      'be amended': 'minutes-not-published',
    },
    approved: { ...fixed, 'be published': 'published', 'be amended': 'minutes-not-published' },
    published: { ...fixed, 'be published': 'minutes-not-in-approved', 'be amended': 'amended' },
    amended: { ...fixed, 'be published': 'minutes-not-in-approved', 'be amended': 'amended' },
  },
);

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
    const decisions = [newId(), newId()];
    const sealed = MinutesVersion.seal(held, decisions, minutes, 1, morning);
    expect(sealed.canonical).toMatch(/^\{"actionItemIds":\["[^"]+"\],"approvedOn":"2022-05-01","body":"İMAMOĞLU said: \\"Welcome\\".",/);
    expect(sealed.canonical).not.toMatch(/": |", /);
    expect(sealed.published()).toEqual({
      meetingId: held.id,
      version: 1,
      sha256: createHash('sha256').update(Buffer.from(sealed.canonical, 'utf8')).digest('hex'),
      decisionIds: decisions,
      actionItemIds: items,
    });
  });

  test('that says something else has another digest', () => {
    const [one, other] = [newId(), newId()];
    const sealed = (body: string, decided = one) =>
      MinutesVersion.seal(held, [decided], someMinutes('approved', { body }), 1, morning).sha256;
    expect(sealed('One.')).not.toBe(sealed('Another.'));
    expect(sealed('One.')).not.toBe(sealed('One.', other));
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

  const accept = (amendment: MinutesAmendment) => amendment.accept(someMinutes('published'), null);
  const reject = (amendment: MinutesAmendment) => amendment.reject('It was said so.');

  lifecycleHolds(
    MinutesAmendment,
    (state) => {
      const amendment = propose(someMinutes('published'));
      if (state === 'accepted') accept(amendment);
      if (state === 'rejected') reject(amendment);
      return amendment;
    },
    { 'be accepted': accept, 'be rejected': reject },
    {
      proposed: { 'be accepted': 'accepted', 'be rejected': 'rejected' },
      accepted: { 'be accepted': 'amendment-already-decided', 'be rejected': 'amendment-already-decided' },
      rejected: { 'be accepted': 'amendment-already-decided', 'be rejected': 'amendment-already-decided' },
    },
  );

  test('that is rejected says why, and makes no version', () => {
    const amendment = propose(someMinutes('published'));
    reject(amendment);
    expect(amendment).toMatchObject({ state: 'rejected', decisionReason: 'It was said so.', madeVersion: null });
  });
});
