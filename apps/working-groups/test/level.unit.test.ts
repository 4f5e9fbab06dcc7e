import { expect, test } from '@jest/globals';
import { newId, set } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { ActionItem } from '../src/items/action-item.entity.ts';
import { itemStates } from '../src/items/item-state.ts';
import { Level } from '../src/levels/level.entity.ts';

const item = set(new ActionItem(), { id: newId(), groupId: 'climate', code: 'GHG' });
type Assessed = [level: number, target: number | null, on: string];
const june: Assessed = [1, 3, '2022-06-01'];
const inJuneAgain: Assessed = [0, null, '2022-06-01'];
const september: Assessed = [2, 4, '2022-09-01'];
const assessed = (...assessments: Assessed[]) => {
  const level = Level.of(item.id, 'sarajevo');
  const told = assessments.map(([to, target, on]) => level.assess({ level: to, target, on }, item));
  return { level, told };
};

test.each<[string, Assessed[], Assessed]>([
  ['a later day', [june, september], september],
  ['the same day, entered later', [june, inJuneAgain], inJuneAgain],
  ['an earlier day, entered late', [september, june], september],
])('what is newest after one for %s', (_, assessments, [newest, aim, day]) => {
  const { level, told } = assessed(...assessments);
  expect(level).toMatchObject({ level: newest, target: aim, on: day, assessments: 2 });
  const [[first], [second]] = told as [(typeof told)[0], (typeof told)[0]];
  expect(first).toMatchObject({ levelId: level.id, itemId: item.id, groupId: 'climate', code: 'GHG', cityId: 'sarajevo', before: null });
  const [to, target, on] = assessments[0]!;
  expect(second).toMatchObject({ before: { level: to, target, on } });
  expect(told.map(([, { number, on: day }]) => [number, day])).toEqual(assessments.map(([, , day], at) => [at + 1, day]));
});

test.each(itemStates)('an item that is %s takes an assessment, unless it is cancelled', (state) => {
  const of = set(new ActionItem(), { id: newId(), state });
  if (state === 'cancelled') expect(refusalOf(() => of.mustNotBeCancelled())).toBe('action-item-cancelled');
  else expect(() => of.mustNotBeCancelled()).not.toThrow();
});
