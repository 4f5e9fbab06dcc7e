import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { ActionItem, type ItemUpdate } from '../src/items/action-item.entity.ts';
import { itemStates, type ItemState } from '../src/items/item-state.ts';
import { ownerNamed, ownerOf } from '../src/items/owner.ts';

const meetingId = newId();
const anItem = (state: ItemState = 'proposed', more: Partial<ActionItem> = {}): ActionItem =>
  Object.assign(
    ActionItem.add({
      code: 'GHG',
      title: 'Greenhouse gas inventory',
      groupId: 'climate',
      planId: null,
      owner: { groupId: 'climate' },
      horizon: null,
      nature: 'project',
      participation: 'all',
      dependsOn: [],
    }),
    { state, ...more },
  );

test('a new item is proposed, and its event says all of it', () => {
  const item = anItem();
  expect(item.added()).toEqual({
    itemId: item.id,
    code: 'GHG',
    title: 'Greenhouse gas inventory',
    groupId: 'climate',
    planId: null,
    owner: { groupId: 'climate' },
    horizon: null,
    nature: 'project',
    participation: 'all',
    dependsOn: [],
    state: 'proposed',
  });
});

const steps: [ItemState, ItemState][] = [
  ['proposed', 'planned'],
  ['planned', 'in-progress'],
  ['in-progress', 'blocked'],
  ['blocked', 'in-progress'],
  ['in-progress', 'delivered'],
  ['delivered', 'verified'],
  ['proposed', 'cancelled'],
  ['planned', 'cancelled'],
  ['in-progress', 'cancelled'],
  ['blocked', 'cancelled'],
];

describe.each(itemStates)('from %s', (from) => {
  test.each(itemStates)('to %s', (to) => {
    const item = anItem(from);
    const step = () => item.update({ to, evidence: 'A report.' });
    if (steps.some(([a, b]) => a === from && b === to)) {
      expect(step()).toMatchObject({ from, to, changes: ['state', 'evidence'] });
      expect(item.state).toBe(to);
    } else {
      expect(refusalOf(step)).toBe('action-item-transition-refused');
      expect(item).toMatchObject({ state: from, evidence: null });
    }
  });
});

describe('an update', () => {
  test.each<[ItemUpdate, object]>([
    [
      { meetingId, note: 'Presented by the term president.' },
      { changes: ['note', 'presented'], note: 'Presented by the term president.', meetingId },
    ],
    [{ meetingId }, { changes: ['presented'], meetingId }],
    [{ progress: 0 }, { changes: ['progress'], progress: 0 }],
    [{ evidence: 'https://example.org/ghg' }, { changes: ['evidence'], evidence: 'https://example.org/ghg' }],
  ])('%j without a next state keeps the state', (update, told) => {
    const item = anItem('planned');
    const nothing = { progress: null, note: null, evidence: null, meetingId: null };
    expect(item.update(update)).toEqual({
      itemId: item.id,
      groupId: 'climate',
      code: 'GHG',
      from: 'planned',
      to: 'planned',
      ...nothing,
      ...told,
    });
    expect(item.state).toBe('planned');
  });

  test('leaves what it does not say as it was', () => {
    const item = anItem('in-progress', { progress: 40, evidence: 'A report.' });
    item.update({ note: 'Still at it.' });
    expect(item).toMatchObject({ progress: 40, evidence: 'A report.' });
  });

  test('counts a meeting once, however often the item is presented there', () => {
    const item = anItem('planned');
    item.update({ meetingId });
    item.update({ meetingId, note: 'Once more.' });
    expect(item.meetingIds).toEqual([meetingId]);
  });
});

test('evidence may come before the verification or with it', () => {
  const earlier = anItem('delivered');
  earlier.update({ evidence: 'A report.' });
  expect(earlier.update({ to: 'verified' })).toMatchObject({ from: 'delivered', to: 'verified', evidence: null });
  expect(anItem('delivered').update({ to: 'verified', evidence: 'A report.' })).toMatchObject({ to: 'verified', evidence: 'A report.' });
});

test.each<[string, () => unknown, string]>([
  ['an update is empty', () => anItem().update({}), 'action-item-update-empty'],
  ['an item is verified without evidence', () => anItem('delivered').update({ to: 'verified' }), 'evidence-missing'],
  ['a verified item makes progress', () => anItem('verified').update({ progress: 90 }), 'action-item-closed'],
  ['a cancelled item makes progress', () => anItem('cancelled').update({ progress: 90 }), 'action-item-closed'],
])('refused: %s', (_, act, code) => {
  expect(refusalOf(act)).toBe(code);
});

test.each(['verified', 'cancelled'] as const)('a %s item may still be presented and noted', (state) => {
  expect(anItem(state).update({ meetingId, note: 'Looked back on.' })).toMatchObject({ from: state, to: state });
});

describe('an owner', () => {
  test.each([[{ groupId: 'climate' }], [{ cityId: 'sarajevo' }], [{ network: true }]])('%j is one', (named) => {
    expect(ownerOf(named)).toEqual(named);
  });

  test.each([
    [{}],
    [{ network: false }],
    [{ groupId: 'climate', cityId: 'sarajevo' }],
    [{ cityId: 'sarajevo', network: true }],
    [{ groupId: 'climate', network: false }],
  ])('%j is none: exactly one of the three is named', (named) => {
    expect(refusalOf(() => ownerOf(named))).toBe('invalid-input');
  });

  test.each([
    ['network', { network: true }],
    ['group:climate', { groupId: 'climate' }],
    ['city:sarajevo', { cityId: 'sarajevo' }],
  ])('a filter names one as %s', (text, owner) => {
    expect(ownerNamed(text)).toEqual(owner);
  });
});
