import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { ActionItem, type ItemUpdate } from '../src/items/action-item.entity.ts';
import { itemStates, type ItemState } from '../src/items/item-state.ts';
import { ownerNamed, ownerOf } from '../src/items/owner.ts';
import { lifecycleHolds } from './lifecycle.ts';

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

const no = 'action-item-transition-refused';
const closed = 'action-item-closed';

/** To another state, each time with evidence; or an update that leaves the state. */
lifecycleHolds(
  ActionItem,
  (state) => anItem(state),
  {
    ...(Object.fromEntries(
      itemStates.map((to) => [
        to,
        (item: ActionItem) => {
          const from = item.state;
          expect(item.update({ to, evidence: 'A report.' })).toMatchObject({ from, to, changes: ['state', 'evidence'] });
        },
      ]),
    ) as Record<ItemState, (item: ActionItem) => void>),
    'make progress': (item) => item.update({ progress: 90 }),
    'take evidence': (item) => item.update({ evidence: 'A report.' }),
    'take a note': (item) => item.update({ note: 'Looked back on.' }),
    'be presented': (item) =>
      expect(item.update({ meetingId, note: 'Looked back on.' })).toMatchObject({ from: item.state, to: item.state }),
  },
  {
    proposed: {
      ...{ proposed: no, planned: 'planned', 'in-progress': no, blocked: no, delivered: no, verified: no, cancelled: 'cancelled' },
      ...{ 'make progress': 'proposed', 'take evidence': 'proposed', 'take a note': 'proposed', 'be presented': 'proposed' },
    },
    planned: {
      ...{ proposed: no, planned: no, 'in-progress': 'in-progress', blocked: no, delivered: no, verified: no, cancelled: 'cancelled' },
      ...{ 'make progress': 'planned', 'take evidence': 'planned', 'take a note': 'planned', 'be presented': 'planned' },
    },
    'in-progress': {
      ...{ proposed: no, planned: no, 'in-progress': no, blocked: 'blocked', delivered: 'delivered', verified: no, cancelled: 'cancelled' },
      ...{ 'make progress': 'in-progress', 'take evidence': 'in-progress', 'take a note': 'in-progress', 'be presented': 'in-progress' },
    },
    blocked: {
      ...{ proposed: no, planned: no, 'in-progress': 'in-progress', blocked: no, delivered: no, verified: no, cancelled: 'cancelled' },
      ...{ 'make progress': 'blocked', 'take evidence': 'blocked', 'take a note': 'blocked', 'be presented': 'blocked' },
    },
    delivered: {
      ...{ proposed: no, planned: no, 'in-progress': no, blocked: no, delivered: no, verified: 'verified', cancelled: no },
      ...{ 'make progress': 'delivered', 'take evidence': 'delivered', 'take a note': 'delivered', 'be presented': 'delivered' },
    },
    verified: {
      ...{ proposed: no, planned: no, 'in-progress': no, blocked: no, delivered: no, verified: no, cancelled: no },
      ...{ 'make progress': closed, 'take evidence': 'verified', 'take a note': 'verified', 'be presented': 'verified' },
    },
    cancelled: {
      ...{ proposed: no, planned: no, 'in-progress': no, blocked: no, delivered: no, verified: no, cancelled: no },
      ...{ 'make progress': closed, 'take evidence': 'cancelled', 'take a note': 'cancelled', 'be presented': 'cancelled' },
    },
  },
);

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
])('refused: %s', (_, act, code) => {
  expect(refusalOf(act)).toBe(code);
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
