import { describe, expect, test } from '@jest/globals';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { WorkingGroup } from '../src/groups/working-group.entity.ts';

const aGroup = () => WorkingGroup.form('climate', { name: 'Local climate action', goals: ['solidarity'] });
const led = (by: string) => {
  const group = aGroup();
  group.join(by, true);
  group.update({ leadCityId: by });
  return group;
};
const withTuzla = (group: WorkingGroup) => {
  group.join('tuzla', true);
  return group;
};
const concluded = () => {
  const group = withTuzla(led('sarajevo'));
  group.conclude('2024-12-31', 'Its goals are reached.');
  return group;
};

test('a new group is active, led by nobody and without cities unless it is told otherwise', () => {
  expect(aGroup()).toMatchObject({ state: 'active', leadCityId: null, cityIds: [] });
  expect(aGroup().formed()).toEqual({ groupId: 'climate', name: 'Local climate action', goals: ['solidarity'], leadCityId: null });
});

describe('an update', () => {
  test.each([
    [{ name: 'Climate' }, { name: 'Climate', goals: ['solidarity'], leadCityId: null }],
    [{ goals: [] }, { name: 'Local climate action', goals: [], leadCityId: null }],
    [{ leadCityId: 'istanbul' }, { name: 'Local climate action', goals: ['solidarity'], leadCityId: 'istanbul' }],
  ])('of %j tells the whole group as it now is', (changes, expected) => {
    expect(aGroup().update(changes)).toEqual({ groupId: 'climate', ...expected });
  });

  test('that changes nothing tells nothing', () => {
    expect(aGroup().update({})).toBeUndefined();
    expect(aGroup().update({ name: 'Local climate action', goals: ['solidarity'], leadCityId: null })).toBeUndefined();
  });

  test('with null as lead city leaves the group without one', () => {
    expect(led('sarajevo').update({ leadCityId: null })).toMatchObject({ leadCityId: null });
  });
});

test('cities are kept in order, and a city that is there already joins without effect', () => {
  const group = aGroup();
  expect(group.join('tuzla', true)).toEqual({ groupId: 'climate', cityId: 'tuzla' });
  expect(group.join('sarajevo', true)).toEqual({ groupId: 'climate', cityId: 'sarajevo' });
  expect(group.join('tuzla', true)).toBeUndefined();
  expect(group.cityIds).toEqual(['sarajevo', 'tuzla']);
});

test('a city leaves, also after the group has concluded', () => {
  const group = aGroup();
  group.join('tuzla', true);
  group.conclude('2024-12-31', 'Its goals are reached.');
  expect(group.leave('tuzla')).toEqual({ groupId: 'climate', cityId: 'tuzla' });
  expect(group.cityIds).toEqual([]);
});

test('a conclusion tells the day and the reason', () => {
  const group = aGroup();
  expect(group.conclude('2024-12-31', 'Done.')).toEqual({ groupId: 'climate', on: '2024-12-31', reason: 'Done.' });
  expect(group).toMatchObject({ state: 'concluded', concludedOn: '2024-12-31', conclusionReason: 'Done.' });
});

const concludedAlready = 'working-group-concluded';
lifecycleHolds(
  WorkingGroup,
  (state) => (state === 'active' ? withTuzla(led('sarajevo')) : concluded()),
  {
    'take a city': (group) => group.join('istanbul', true),
    'let a city go': (group) => group.leave('tuzla'),
    'be updated': (group) => group.update({ name: 'Climate' }),
    'be asked for something new': (group) => group.mustBeActive(),
    conclude: (group) => group.conclude('2025-01-01', 'Again.'),
  },
  {
    active: {
      'take a city': 'active',
      'let a city go': 'active',
      'be updated': 'active',
      'be asked for something new': 'active',
      conclude: 'concluded',
    },
    concluded: {
      'take a city': concludedAlready,
      'let a city go': 'concluded',
      'be updated': concludedAlready,
      'be asked for something new': concludedAlready,
      conclude: concludedAlready,
    },
  },
);

test.each<[string, () => unknown, string]>([
  ['a city that is no member joins', () => aGroup().join('bijeljina', false), 'city-not-member'],
  ['a city that is not there leaves', () => aGroup().leave('tuzla'), 'city-of-working-group-not-found'],
  ['the lead city leaves', () => led('sarajevo').leave('sarajevo'), 'city-leads-working-group'],
])('refused: %s', (_, act, code) => {
  expect(refusalOf(act)).toBe(code);
});
