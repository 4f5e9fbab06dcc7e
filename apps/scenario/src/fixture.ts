import {
  deputyMayorOfLaktasi,
  foundation,
  groups,
  guests,
  invitationDay,
  mandatesFrom,
  namedMembers,
  placeholders,
  submissionDay,
  type CityFact,
  type GroupFact,
} from './facts.ts';
import { at, type Stage } from './stage.ts';

/** What was there before the meeting, made through the same API. */
export async function setTheStage(stage: Stage): Promise<void> {
  const members = [...namedMembers, ...placeholders];
  for (const city of [...members, ...guests]) await registerCity(stage, city, city.mayor);
  await registerPerson(stage, 'stankovic', deputyMayorOfLaktasi);
  await startMandate(stage, 'stankovic', 'laktasi', 'deputy-mayor');

  const { platform } = stage;
  await platform.post(
    '/v1/network/foundation',
    {
      foundedOn: foundation,
      members: members.map(({ id, ...city }) => ({ cityId: id, ...('founding' in city && { founding: city.founding }) })),
    },
    'foundation',
  );
  for (const cityId of ['tuzla', 'zenica']) {
    const { id } = await platform.post(`/v1/cities/${cityId}/invitation`, { on: invitationDay }, `invite ${cityId}`);
    stage.memberships.set(cityId, String(id));
  }
  await startPresidency(stage);
  await platform.post('/v1/secretariat', {}, 'secretariat');
  await platform.post('/v1/secretariat/start', {}, 'secretariat starts');
  for (const group of groups) await formGroup(stage, group);
  await addItem(stage, { code: 'BIZ', title: 'Business people of member cities support each other across cities' }, { network: true });
}

async function registerCity(stage: Stage, { id, name, country, kind, municipalDay }: CityFact, mayor: string): Promise<void> {
  await stage.platform.post('/v1/cities', { id, name, country, kind, ...(municipalDay && { municipalDay }) }, `city ${id}`);
  await registerPerson(stage, id, mayor);
  await startMandate(stage, id, id, 'mayor');
}

async function registerPerson(stage: Stage, as: string, name: string): Promise<void> {
  const { id } = await stage.platform.post('/v1/people', { name }, `person ${as}`);
  stage.people.set(as, String(id));
}

async function startMandate(stage: Stage, person: string, cityId: string, office: string): Promise<string> {
  const body = { personId: at(stage.people, person), cityId, office, from: mandatesFrom };
  const { id } = await stage.platform.post('/v1/mandates', body, `mandate ${person}`);
  if (person === 'istanbul') stage.people.set('mandate of istanbul', String(id));
  return String(id);
}

async function startPresidency(stage: Stage): Promise<void> {
  const body = { mandateId: at(stage.people, 'mandate of istanbul'), from: foundation };
  const { id } = await stage.platform.post('/v1/presidencies', body, 'presidency');
  stage.presidencyId = String(id);
  await stage.platform.post(`/v1/presidencies/${String(id)}/start`, { on: foundation }, 'presidency starts');
}

async function formGroup(stage: Stage, { id: groupId, name, goals, items }: GroupFact): Promise<void> {
  const { platform } = stage;
  await platform.post('/v1/working-groups', { id: groupId, name, goals }, `group ${groupId}`);
  const { id: planId } = await platform.post(
    `/v1/working-groups/${groupId}/action-plans`,
    { title: `Action plan: ${name}`, period: '2022-04-01/2023-04-01' },
    `plan ${groupId}`,
  );
  stage.plans.set(groupId, String(planId));
  for (const item of items) await addItem(stage, item, { groupId }, String(planId));
  await platform.post(`/v1/action-plans/${String(planId)}/submission`, { on: submissionDay }, `submit ${groupId}`);
}

async function addItem(
  stage: Stage,
  item: GroupFact['items'][number],
  owner: { groupId: string } | { network: true },
  planId?: string,
): Promise<void> {
  const { code, title, horizon, nature, participation, dependsOn } = item;
  const { id } = await stage.platform.post(
    '/v1/action-items',
    {
      code,
      title,
      owner,
      ...('groupId' in owner && { groupId: owner.groupId }),
      ...(planId && { planId }),
      ...(horizon && { horizon }),
      nature: nature ?? 'project',
      participation: participation ?? 'all',
      ...(dependsOn && { dependsOn: dependsOn.map((needed) => at(stage.items, needed)) }),
    },
    `item ${code}`,
  );
  stage.items.set(code, String(id));
  if ('groupId' in owner) await stage.platform.post(`/v1/action-items/${String(id)}/updates`, { to: 'planned' }, `plan item ${code}`);
}
