import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { FinancingNeed, type FinancingTerms } from '../src/financing/financing-need.entity.ts';

const [itemId, bank, agency, meetingId] = [newId(), newId(), newId(), newId()];
const on = '2022-10-12';
const terms: FinancingTerms = { itemId, cityId: 'tuzla', amount: '250000.00', currency: 'EUR', purpose: 'Sensors.' };
const meeting = { institutionId: bank, meetingId, on };
const held = { heldOn: on, heldKind: 'institution', institutionIds: [bank] };

function aNeed(state: FinancingNeed['state'] = 'declared', given: Partial<FinancingTerms> = {}): FinancingNeed {
  const need = FinancingNeed.declare({ ...terms, ...given });
  if (state !== 'declared' && state !== 'closed') need.match(bank);
  if (state === 'met' || state === 'funded') need.meet(meeting, held);
  if (state === 'funded' || state === 'closed') need.close({ outcome: state, on });
  return need;
}

const over = {
  'be matched': 'financing-need-closed',
  'be matched with another': 'financing-need-closed',
  'be put to the institution': 'financing-need-closed',
  'be put to it again': 'financing-need-closed',
  'be funded': 'financing-need-closed',
  'be closed': 'financing-need-closed',
} as const;

lifecycleHolds(
  FinancingNeed,
  (state) => aNeed(state),
  {
    'be matched': (need) => need.match(bank),
    'be matched with another': (need) => need.match(agency),
    'be put to the institution': (need) => need.meet(meeting, held),
    'be put to it again': (need) => need.meet({ ...meeting, meetingId: newId() }, held),
    'be funded': (need) => need.close({ outcome: 'funded', on }),
    'be closed': (need) => need.close({ outcome: 'closed', on }),
  },
  {
    declared: {
      'be matched': 'matched',
      'be matched with another': 'matched',
      'be put to the institution': 'institution-not-matched',
      'be put to it again': 'institution-not-matched',
      'be funded': 'financing-need-not-met',
      'be closed': 'closed',
    },
    matched: {
      'be matched': 'financing-need-matched',
      'be matched with another': 'matched',
      'be put to the institution': 'met',
      'be put to it again': 'met',
      'be funded': 'financing-need-not-met',
      'be closed': 'closed',
    },
    met: {
      'be matched': 'financing-need-met',
      'be matched with another': 'financing-need-met',
      'be put to the institution': 'institution-met-already',
      'be put to it again': 'met',
      'be funded': 'funded',
      'be closed': 'closed',
    },
    funded: over,
    closed: over,
  },
);

test('its events say all of it', () => {
  const need = aNeed();
  const named = { needId: need.id, itemId, cityId: 'tuzla' };
  expect(need.declared()).toEqual({ ...named, amount: '250000.00', currency: 'EUR', purpose: 'Sensors.' });
  expect(need.match(bank)).toEqual({ ...named, institutionId: bank });
  expect(need.meet(meeting, held)).toEqual({ ...named, ...meeting });
  expect(need.close({ outcome: 'funded', amount: '200000', on })).toEqual({
    ...named,
    ...{ outcome: 'funded', institutionId: bank, amount: '200000', currency: 'EUR', on },
  });
  expect(need).toMatchObject({ state: 'funded', granted: '200000', closedOn: on });
});

const wrongAmount = expect.objectContaining({ code: 'invalid-input', errors: [expect.objectContaining({ pointer: '/amount' })] });

describe('an amount', () => {
  test.each([
    ['250000.005', 'EUR'],
    ['1250.5', 'JPY'],
    ['1250.50', 'ISK'],
    ['1250.505', 'BAM'],
    ['1.0001', 'KWD'],
    ['0', 'EUR'],
    ['0.00', 'EUR'],
  ])('%s %s can not be', (amount, currency) => {
    expect(() => aNeed('declared', { amount, currency })).toThrow(wrongAmount);
  });

  test.each([
    ['0.01', 'EUR'],
    ['1250', 'JPY'],
    ['1250.50', 'ALL'],
    ['1250.50', 'HUF'],
    ['1.001', 'KWD'],
  ])('%s %s can be', (amount, currency) => {
    expect(aNeed('declared', { amount, currency })).toMatchObject({ amount, currency });
  });

  test('granted is in the currency of the need, of what is funded alone', () => {
    for (const amount of ['200.005', '0']) expect(() => aNeed('met').close({ outcome: 'funded', amount, on })).toThrow(wrongAmount);
    expect(() => aNeed('met').close({ outcome: 'closed', amount: '200', on })).toThrow(wrongAmount);
  });
});

describe('a meeting about it', () => {
  const meet = (given: Partial<typeof held> | { heldOn: null }, said: Partial<typeof meeting> = {}) =>
    refusalOf(() => aNeed('matched').meet({ ...meeting, ...said }, { ...held, ...given }));

  test('was held, with an institution, which was there, on the day that is said', () => {
    expect(meet({ heldOn: null })).toBe('meeting-not-held');
    expect(meet({ heldKind: 'network' })).toBe('meeting-not-of-institution');
    expect(meet({ institutionIds: [agency] })).toBe('institution-not-present');
    expect(meet({}, { on: '2022-10-13' })).toBe('meeting-on-another-day');
    expect(meet({ institutionIds: [agency] }, { institutionId: agency })).toBe('institution-not-matched');
  });

  test('comes before the closing', () => {
    expect(refusalOf(() => aNeed('met').close({ outcome: 'funded', on: '2022-10-11' }))).toBe('closed-before-met');
  });
});
