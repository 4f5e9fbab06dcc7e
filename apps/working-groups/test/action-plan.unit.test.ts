import { expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { ActionPlan, type PlanState } from '../src/plans/action-plan.entity.ts';

const meetingId = newId();

function aPlan(state: PlanState = 'draft', on = '2022-06-30'): ActionPlan {
  const plan = ActionPlan.draft('climate', { title: 'Action plan' });
  if (state === 'draft') return plan;
  plan.submit('2022-04-01');
  if (state === 'submitted') return plan;
  plan.evaluate(meetingId);
  if (state === 'evaluated') return plan;
  plan.adopt({ on }, null);
  if (state === 'superseded') aPlan('evaluated').adopt({ on: '2023-01-01' }, plan);
  return plan;
}

const telling = (act: (plan: ActionPlan) => object) => (plan: ActionPlan) =>
  expect(act(plan)).toMatchObject({ planId: plan.id, groupId: 'climate', title: 'Action plan' });

lifecycleHolds(
  ActionPlan,
  (state) => aPlan(state),
  {
    'be submitted': telling((plan) => plan.submit('2022-04-01')),
    'be evaluated': telling((plan) => plan.evaluate(meetingId)),
    'be adopted': telling((plan) => plan.adopt({ on: '2022-06-30' }, null)),
    'give way to a newer one': (plan) => aPlan('evaluated').adopt({ on: '2023-01-01' }, plan),
  },
  {
    draft: {
      'be submitted': 'submitted',
      'be evaluated': 'action-plan-not-submitted',
      'be adopted': 'action-plan-not-evaluated',
      'give way to a newer one': 'action-plan-not-adopted',
    },
    submitted: {
      'be submitted': 'action-plan-not-draft',
      'be evaluated': 'evaluated',
      'be adopted': 'action-plan-not-evaluated',
      'give way to a newer one': 'action-plan-not-adopted',
    },
    evaluated: {
      'be submitted': 'action-plan-not-draft',
      'be evaluated': 'action-plan-not-submitted',
      'be adopted': 'adopted',
      'give way to a newer one': 'action-plan-not-adopted',
    },
    adopted: {
      'be submitted': 'action-plan-not-draft',
      'be evaluated': 'action-plan-not-submitted',
      'be adopted': 'action-plan-not-evaluated',
      'give way to a newer one': 'superseded',
    },
    superseded: {
      'be submitted': 'action-plan-not-draft',
      'be evaluated': 'action-plan-not-submitted',
      'be adopted': 'action-plan-not-evaluated',
      'give way to a newer one': 'action-plan-not-adopted',
    },
  },
);

test('submission, evaluation and adoption tell what was given, and null for what was not', () => {
  const plan = ActionPlan.draft('climate', { title: 'Action plan', period: '2022-04-01/2024-04-01' });
  const named = { planId: plan.id, groupId: 'climate', title: 'Action plan' };
  expect(plan.submit('2022-04-01')).toEqual({ ...named, period: '2022-04-01/2024-04-01', on: '2022-04-01' });
  expect(plan.evaluate(meetingId, 'Ambitious.')).toEqual({ ...named, meetingId, remarks: 'Ambitious.' });
  expect(plan.adopt({ on: '2022-06-30' }, null)).toEqual({
    ...named,
    on: '2022-06-30',
    meetingId: null,
    decisionId: null,
    supersededPlanId: null,
  });
});

test('an evaluation adopts nothing', () => {
  expect(aPlan('evaluated')).toMatchObject({ state: 'evaluated', evaluationMeetingId: meetingId, adoptedOn: null });
});

test('adopting a newer plan supersedes the former', () => {
  const [former, newer] = [aPlan('adopted'), aPlan('evaluated')];
  expect(newer.adopt({ on: '2023-01-01', meetingId }, former)).toMatchObject({ meetingId, supersededPlanId: former.id });
  expect(former).toMatchObject({ state: 'superseded', supersededById: newer.id });
  expect(former.superseded('2023-01-01')).toMatchObject({ planId: former.id, on: '2023-01-01', supersededById: newer.id });
  expect(newer.state).toBe('adopted');
});

test.each([
  ['before it was submitted', '2022-03-31', null, 'adopted-before-submitted'],
  ['before the plan it supersedes', '2022-06-29', aPlan('adopted'), 'adopted-before-former'],
])('refused: a plan is adopted %s', (_, on, former, code) => {
  const plan = aPlan('evaluated');
  expect(refusalOf(() => plan.adopt({ on }, former))).toBe(code);
  expect([plan.state, former?.state ?? 'adopted']).toEqual(['evaluated', 'adopted']);
});
