import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
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
      dueOn: null,
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
    dueOn: null,
    state: 'proposed',
  });
});

type Transition = `be ${ItemState}`;
const transitions = Object.fromEntries(
  itemStates.map((to) => [
    `be ${to}`,
    (item: ActionItem) => {
      const from = item.state;
      expect(item.update({ to, evidence: 'A report.' })).toMatchObject({ from, to, changes: ['state', 'evidence'] });
    },
  ]),
) as Record<Transition, (item: ActionItem) => void>;

const no = 'action-item-transition-refused';
const refused: Record<Transition, typeof no> = {
  'be proposed': no,
  'be planned': no,
  'be in-progress': no,
  'be blocked': no,
  'be delivered': no,
  'be verified': no,
  'be cancelled': no,
};
const staying = <State extends ItemState>(state: State) => ({
  'make progress': state,
  'take evidence': state,
  'take a note': state,
  'be presented': state,
});

/** To another state, each time with evidence; or an update that leaves the state. */
lifecycleHolds(
  ActionItem,
  (state) => anItem(state),
  {
    ...transitions,
    'make progress': (item) => item.update({ progress: 90 }),
    'take evidence': (item) => item.update({ evidence: 'A report.' }),
    'take a note': (item) => item.update({ note: 'Looked back on.' }),
    'be presented': (item) =>
      expect(item.update({ meetingId, note: 'Looked back on.' })).toMatchObject({ from: item.state, to: item.state }),
  },
  {
    proposed: { ...refused, ...staying('proposed'), 'be planned': 'planned', 'be cancelled': 'cancelled' },
    planned: { ...refused, ...staying('planned'), 'be in-progress': 'in-progress', 'be cancelled': 'cancelled' },
    'in-progress': {
      ...refused,
      ...staying('in-progress'),
      'be blocked': 'blocked',
      'be delivered': 'delivered',
      'be cancelled': 'cancelled',
    },
    blocked: { ...refused, ...staying('blocked'), 'be in-progress': 'in-progress', 'be cancelled': 'cancelled' },
    delivered: { ...refused, ...staying('delivered'), 'be verified': 'verified' },
    verified: { ...refused, ...staying('verified'), 'make progress': 'action-item-closed' },
    cancelled: { ...refused, ...staying('cancelled'), 'make progress': 'action-item-closed' },
  },
);

describe('an update', () => {
  test.each<[ItemUpdate, object]>([
    [
      { meetingId, note: 'Presented by the term president.' },
      { changes: ['note', 'presented'], note: 'Presented by the term president.', meetingId },
    ],
    [{ meetingId }, { changes: ['presented'], meetingId }],
    [{ dueOn: '2023-03-31' }, { changes: ['dueOn'], dueOn: '2023-03-31' }],
    [{ dueOn: null }, { changes: ['dueOn'], dueOn: null }],
    [{ progress: 0 }, { changes: ['progress'], progress: 0 }],
    [{ evidence: 'https://example.org/ghg' }, { changes: ['evidence'], evidence: 'https://example.org/ghg' }],
  ])('%j without a next state keeps the state', (update, told) => {
    const item = anItem('planned');
    const nothing = { progress: null, dueOn: null, note: null, evidence: null, meetingId: null };
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
    const item = anItem('in-progress', { progress: 40, evidence: 'A report.', dueOn: '2023-03-31' });
    item.update({ note: 'Still at it.' });
    expect(item).toMatchObject({ progress: 40, evidence: 'A report.', dueOn: '2023-03-31' });
    item.update({ dueOn: null });
    expect(item).toMatchObject({ progress: 40, dueOn: null });
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
