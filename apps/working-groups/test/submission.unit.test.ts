import { expect, test } from '@jest/globals';
import { Refusal } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { frameworkOf } from '../src/measures/frameworks/first-frameworks.ts';
import {
  mustBeComplete,
  perHead,
  referencesOf,
  requiredIn,
  sumsOf,
  yearsFor,
  type Inventory,
  type ReportedFigure,
} from '../src/measures/submissions/inventory.ts';
import { Submission, type NewSubmission } from '../src/measures/submissions/submission.entity.ts';

const given: NewSubmission = {
  cityId: 'sarajevo',
  framework: 'gpc-basic',
  period: '2021',
  gwp: 'AR5',
  boundary: 'The four municipalities.',
};
const of = { title: 'GPC', itemId: null };
const inventory: Inventory = {
  ...{ publishedAt: new Date('2022-11-02T09:30:00Z'), total: '3', perCapita: '1.5', population: { period: '2021', value: '2' } },
  ...{ bySector: { I: '1', II: '2', III: '0' }, byScope: { scope1: '3', scope2: '0', scope3: '0' }, reported: [] },
};

function aSubmission(state: Submission['state'] = 'draft'): Submission {
  const submission = Submission.draft(given);
  if (state === 'draft') return submission;
  submission.submit(of);
  if (state === 'submitted') return submission;
  submission.review(of);
  if (state === 'reviewed') return submission;
  submission.publish(of, inventory, null);
  if (state === 'revised') aSubmission('reviewed').publish(of, inventory, submission);
  return submission;
}

lifecycleHolds(
  Submission,
  aSubmission,
  {
    'be submitted': (submission) => submission.submit(of),
    'be reviewed': (submission) => submission.review(of),
    'be published': (submission) => submission.publish(of, inventory, null),
    'be revised by a new draft': (submission) => submission.revise('Counted twice.'),
    'give way to its revision': (submission) => aSubmission('reviewed').publish(of, inventory, submission),
  },
  {
    draft: {
      'be submitted': 'submitted',
      'be reviewed': 'submission-not-submitted',
      'be published': 'submission-not-reviewed',
      'be revised by a new draft': 'submission-not-published',
      'give way to its revision': 'submission-not-published',
    },
    submitted: {
      'be submitted': 'submission-not-draft',
      'be reviewed': 'reviewed',
      'be published': 'submission-not-reviewed',
      'be revised by a new draft': 'submission-not-published',
      'give way to its revision': 'submission-not-published',
    },
    reviewed: {
      'be submitted': 'submission-not-draft',
      'be reviewed': 'submission-not-submitted',
      'be published': 'published',
      'be revised by a new draft': 'submission-not-published',
      'give way to its revision': 'submission-not-published',
    },
    published: {
      'be submitted': 'submission-not-draft',
      'be reviewed': 'submission-not-submitted',
      'be published': 'submission-not-reviewed',
      'be revised by a new draft': 'published',
      'give way to its revision': 'revised',
    },
    revised: {
      'be submitted': 'submission-not-draft',
      'be reviewed': 'submission-not-submitted',
      'be published': 'submission-not-reviewed',
      'be revised by a new draft': 'submission-not-published',
      'give way to its revision': 'submission-not-published',
    },
  },
);

test('its events say all of it', () => {
  const submission = aSubmission();
  const named = { submissionId: submission.id, ...given, title: 'GPC', itemId: null, revisesId: null };
  expect(submission.submit(of)).toEqual(named);
  expect(submission.review(of, 'Estimated.')).toEqual({ ...named, remarks: 'Estimated.' });
  const { reported: _, ...sums } = inventory;
  expect(submission.publish(of, inventory, null)).toEqual({ ...named, ...sums, publishedAt: '2022-11-02T09:30:00.000Z', complete: true });
  const draft = submission.revise('Weighed anew.', { gwp: 'AR6' });
  expect(draft).toMatchObject({ ...given, gwp: 'AR6', state: 'draft', revisesId: submission.id, reason: 'Weighed anew.', total: null });
  expect(draft.submit(of)).toEqual({ ...named, gwp: 'AR6', submissionId: draft.id, revisesId: submission.id });
  draft.review(of);
  draft.publish(of, inventory, submission);
  expect(submission.revised(of, draft)).toEqual({ ...named, revisedById: draft.id, reason: 'Weighed anew.' });
  expect(submission.state).toBe('revised');
});

const gpc = frameworkOf('gpc-basic');
const figure = (indicator: string, value: string | null, more: Partial<ReportedFigure> = {}): ReportedFigure => ({
  ...{ indicator, unit: 't{CO2e}', value, revision: 1 },
  ...(value === null ? { notation: 'NO' as const, explanation: 'There is none.' } : { notation: null, explanation: null }),
  ...more,
});

test('each reference that is required is there, is explained or is missing', () => {
  const references = referencesOf(gpc, '2021', [
    figure('gpc.i.1.1', '10.5'),
    figure('gpc.ii.3.1', null),
    figure('gpc.iii.1.2', '5000', { unit: 'kg{CO2e}' }),
    figure('gpc.iii.2.1', null, { unit: 'kg{CO2e}' }),
    figure('population', '3'),
  ]);
  expect(references).toHaveLength(32);
  const state = Object.fromEntries(references.map(({ indicator, state }) => [indicator, state]));
  expect(state).toMatchObject({ 'gpc.i.1.1': 'value', 'gpc.ii.3.1': 'notation', 'gpc.iii.1.2': 'missing', 'gpc.iii.2.1': 'notation' });
  expect(references.filter(({ state }) => state === 'missing')).toHaveLength(29);
  let refusal: unknown;
  try {
    mustBeComplete(references);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(Refusal);
  const { code, errors } = refusal as Refusal;
  expect([code, errors.length]).toEqual(['submission-incomplete', 29]);
  expect(errors).toContainEqual({ pointer: '/gpc.iii.1.2', detail: 'is in kg{CO2e}; the framework asks for t{CO2e}' });
  expect(errors).toContainEqual({ pointer: '/gpc.i.1.2', detail: 'has neither a value nor a notation key for 2021' });
});

test('sums are exact, by sector and scope; a notation key adds nothing', () => {
  const references = referencesOf(gpc, '2021', [
    figure('gpc.i.1.1', '0.1'),
    figure('gpc.i.1.2', '0.2'),
    figure('gpc.i.8.1', '1000'),
    figure('gpc.ii.1.1', '999999999999999999'),
    figure('gpc.ii.1.2', null),
    figure('gpc.iii.1.1', '7'),
    figure('gpc.iii.4.2', '0.000000001'),
  ]);
  expect(sumsOf(gpc, references)).toEqual({
    total: '1000000000000001006.300000001',
    bySector: { I: '1000.3', II: '999999999999999999', III: '7.000000001' },
    byScope: { scope1: '1000000000000001006.1', scope2: '0.2', scope3: '0.000000001' },
  });
  expect(sumsOf(frameworkOf('waste'), referencesOf(frameworkOf('waste'), '2021', []))).toEqual({
    total: null,
    bySector: null,
    byScope: null,
  });
});

test('a framework requires its indicators of that kind of period', () => {
  const codes = (framework: string, period: string) => requiredIn(frameworkOf(framework), period).map(({ code }) => code);
  expect(codes('air', '2021')).toEqual(['air.pm25.year', 'air.pm10.year', 'air.no2.year', 'air.o3.year', 'air.so2.year']);
  expect(codes('air', '2021-03-07')).toEqual(['air.pm25.day', 'air.pm10.day', 'air.no2.day', 'air.o3.day', 'air.so2.day']);
  expect(codes('gpc-basic', '2021-03')).toEqual([]);
  expect(codes('gpc-basic', '2021')).toHaveLength(32);
});

test('a head counts in its year, else up to two years apart', () => {
  expect(yearsFor('2021')).toEqual(['2021', '2022', '2020', '2023', '2019']);
  expect(yearsFor('2021-03-07')[0]).toBe('2021');
  expect(perHead('1520000', { period: '2021', value: '275524' })).toBe('5.51676');
  expect(perHead(null, { period: '2021', value: '2' })).toBeNull();
  expect(perHead('1', null)).toBeNull();
});
