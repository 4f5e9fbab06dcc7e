import { expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { Indicator } from '../src/measures/indicators/indicator.entity.ts';
import { progressOf } from '../src/measures/targets/progress.ts';
import { Target, type Aim } from '../src/measures/targets/target.entity.ts';

const itemId = newId();
const light = (given: object = {}) =>
  Indicator.define({ code: 'light', title: 'Street light', unit: 'MWh', period: 'year', better: 'lower', itemId, ...given });
const at = { today: '2026-03-07', now: new Date('2026-03-07T12:00:00Z') };
const half: Aim = { baseline: { period: '2021', value: '24000' }, value: '12000', by: '2030' };

function aTarget(state: Target['state'], indicator = light()): Target {
  const target = Target.of('light', 'sarajevo');
  target.set(half, indicator, at);
  if (state === 'withdrawn') target.withdraw(indicator);
  return target;
}

lifecycleHolds(
  Target,
  (state) => aTarget(state),
  {
    'be set': (target) => expect(target.set({ ...half, by: '2031' }, light(), at)).toMatchObject({ targetId: target.id, by: '2031' }),
    'be withdrawn': (target) => expect(target.withdraw(light())).toMatchObject({ targetId: target.id, cityId: 'sarajevo', itemId }),
  },
  {
    set: { 'be set': 'set', 'be withdrawn': 'withdrawn' },
    withdrawn: { 'be set': 'set', 'be withdrawn': 'target-not-found' },
  },
);

test('set says all of it, and null for what was not given; the same again says nothing', () => {
  const target = Target.of('light', null);
  const named = { targetId: target.id, indicator: 'light', itemId, title: 'Street light', cityId: null };
  const aim = { value: '12000', by: '2030-06' };
  const rest = { version: 1, unit: 'MWh', ...aim, baseline: null, decisionId: null, planId: null };
  expect(target.set(aim, light(), at)).toEqual({ ...named, ...rest });
  expect(target.set(aim, light(), at)).toBeUndefined();
  expect(target.withdraw(light())).toEqual(named);
  expect(target.set(aim, light(), at)).toEqual({ ...named, ...rest });
});

test('it has the meaning of its time', () => {
  const indicator = light();
  const target = aTarget('set', indicator);
  indicator.revise({ unit: 'kW.h' });
  expect(target.edition).toBe(1);
  expect(target.set(half, indicator, at)).toMatchObject({ version: 2, unit: 'kW.h' });
});

test.each<[string, Partial<Aim>, object, string]>([
  ['by no day', { by: '2030-13' }, {}, 'invalid-input'],
  ['by a word', { by: 'soon' }, {}, 'invalid-input'],
  ['by a day that is no later than the baseline', { by: '2021-12-31' }, {}, 'invalid-input'],
  ['by the day after the baseline', { by: '2022-01-01' }, {}, 'none'],
  ['of a negative mass', { value: '-1' }, { unit: 't' }, 'invalid-input'],
  ['of 140 %', { value: '140' }, { unit: '%' }, 'invalid-input'],
  ['from 140 %', { value: '40', baseline: { period: '2021', value: '140' } }, { unit: '%' }, 'invalid-input'],
  ['from a period of another kind', { baseline: { period: '2021-05', value: '1' } }, {}, 'invalid-input'],
  ['from a year that has not ended', { baseline: { period: '2026', value: '1' } }, {}, 'period-not-ended'],
  ['from where it goes to', { baseline: { period: '2021', value: '12000' } }, {}, 'none'],
])('a target %s is refused: %s', (_, aim, meaning, code) => {
  const target = Target.of('light', 'sarajevo');
  expect(refusalOf(() => target.set({ ...half, ...aim }, light(meaning), at)) ?? 'none').toEqual(
    code === 'none' ? expect.anything() : code,
  );
  expect(target.state).toBe(code === 'none' ? 'set' : 'withdrawn');
});

test('of a retired indicator none is set, and one that there is can be withdrawn', () => {
  const indicator = light();
  const target = aTarget('set', indicator);
  indicator.retire('Enough.');
  expect(refusalOf(() => target.set({ ...half, by: '2035' }, indicator, at))).toBe('indicator-retired');
  target.withdraw(indicator);
  expect(target.state).toBe('withdrawn');
});

/** Worked out by hand. */
test.each<[string, string | undefined, string | undefined, string, string | null]>([
  ['half of the way down', '24000', '18000', '12000', '0.5'],
  ['a third of it', '30', '20', '0', '0.333333'],
  ['two thirds of it', '30', '10', '0', '0.666667'],
  ['not begun', '24000', '24000', '12000', '0'],
  ['reached', '24000', '12000', '12000', '1'],
  ['more than reached', '100', '40', '50', '1.2'],
  ['farther away than at first', '100', '125', '50', '-0.5'],
  ['a share that rises, a quarter of the way', '20', '30', '60', '0.25'],
  ['a share that should rise and falls', '20', '10', '60', '-0.25'],
  ['from nothing upwards', '0', '7', '10', '0.7'],
  ['below zero', '-2', '-1', '2', '0.25'],
  ['decimals that a number would not hold', '0.3', '0.2', '0.1', '0.5'],
  ['eighteen digits', '999999999999999999', '999999999999999998', '999999999999999997', '0.5'],
  ['six digits count, a half away from zero', '2000000', '1000001', '0', '0.5'],
  ['and six behind the point', '3000000', '2999999', '0', '0.000000333333'],
  ['to stay where it is', '5', '5', '5', null],
  ['to stay where it was', '5', '4', '5.0', null],
  ['without a baseline', undefined, '5', '4', null],
  ['without a figure', '5', undefined, '4', null],
])('progress: %s', (_, baseline, now, target, progress) => {
  expect(progressOf(baseline, now, target)).toBe(progress);
});
