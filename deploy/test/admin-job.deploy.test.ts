import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ofKind, render, root, tool, validate, valuesOf, withValue, type Manifest } from './tools.ts';

const whenThere = tool('python') ? describe : describe.skip;
const script = join(root, 'deploy/admin-job.mjs');

const jobOf = (deployment: Manifest, ...args: string[]): Manifest => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input: JSON.stringify(deployment),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Manifest;
};

whenThere('the Job of b40-admin', () => {
  test.each(['small', 'production', 'operators'])(
    'of values-%s.yaml is taken by Kubernetes, and is what the service’s pods are',
    (name) => {
      const deployments = ofKind(render(valuesOf(name)), 'Deployment').filter(
        ({ metadata }) => metadata.labels['app.kubernetes.io/component'] !== 'gateway',
      );
      expect(deployments).toHaveLength(4);
      const jobs = deployments.map((deployment) =>
        jobOf(deployment, 'repair', '--service', deployment.metadata.labels['app.kubernetes.io/component']!),
      );
      // Kubernetes makes the name; the check wants one to speak of.
      const named = jobs.map((job) => ({ ...job, metadata: { ...job.metadata, name: 'made' } }));
      expect(validate(named)).toMatchObject({ errors: [], unknown: [] });
      for (const [index, { spec, metadata }] of deployments.entries()) {
        const { template } = jobs[index]!.spec;
        const [app] = spec.template.spec.containers;
        const [admin, ...others] = template.spec.containers;
        expect(others).toEqual([]);
        const component = metadata.labels['app.kubernetes.io/component']!;
        expect(template.metadata.labels).toEqual({
          ...spec.template.metadata.labels,
          'app.kubernetes.io/component': `${component}-admin`,
        });
        // By which `kubectl get jobs -l` finds it.
        expect(jobs[index]!.metadata.labels).toEqual(template.metadata.labels);
        expect(template.spec.securityContext).toEqual(spec.template.spec.securityContext);
        expect(template.spec.volumes).toEqual(spec.template.spec.volumes);
        expect(template.spec.initContainers).toBeUndefined();
        expect(admin).toMatchObject({
          image: app.image,
          securityContext: app.securityContext,
          args: ['admin', 'repair', '--service', metadata.labels['app.kubernetes.io/component']],
        });
        const variables = admin.env.map(({ name: of }: { name: string }) => of);
        expect(variables).toEqual(expect.arrayContaining(['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'KAFKA_BROKERS']));
        expect(new Set(variables).size).toBe(variables.length);
      }
    },
  );

  const covers = (selector: Record<string, string> | undefined, labels: Record<string, string>) =>
    selector !== undefined && Object.entries(selector).every(([key, value]) => labels[key] === value);

  test.each(['small', 'production', 'operators'])('is nobody’s pod but its own: values-%s.yaml', (name) => {
    const documents = render(valuesOf(name));
    const deployments = ofKind(documents, 'Deployment').filter(({ spec }) => spec.template.spec.initContainers);
    for (const deployment of deployments) {
      const { labels } = jobOf(deployment, 'verify').spec.template.metadata;
      const selecting = documents.filter(({ kind, spec }) => {
        const selector = kind === 'Service' ? spec.selector : (spec?.selector?.matchLabels ?? spec?.podSelector?.matchLabels);
        return kind !== 'ServiceMonitor' && covers(selector, labels);
      });
      // Everything is denied, and then what it needs is open: no Deployment, Service or disruption budget takes it for one of theirs.
      expect(selecting.map(({ kind, metadata }) => `${kind}/${metadata.name}`).sort()).toEqual([
        'NetworkPolicy/one-b40-default-deny',
        `NetworkPolicy/${deployment.metadata.name}-admin`,
      ]);
      // As docs/operations.md waits for the end of a service's pods.
      expect(covers({ 'app.kubernetes.io/component': deployment.metadata.labels['app.kubernetes.io/component']! }, labels)).toBe(false);
    }
  });

  test.each(['small', 'production', 'operators'])('reaches what its service’s data is behind, and nothing else: values-%s.yaml', (name) => {
    const documents = render(valuesOf(name));
    for (const service of ['membership', 'meetings', 'working-groups', 'notifications']) {
      const own = ofKind(documents, 'NetworkPolicy').find(({ metadata }) => metadata.name === `one-b40-${service}`)!;
      const admin = ofKind(documents, 'NetworkPolicy').find(({ metadata }) => metadata.name === `one-b40-${service}-admin`)!;
      expect(admin.spec.ingress).toBeUndefined();
      expect(admin.spec.policyTypes).toEqual(['Ingress', 'Egress']);
      const [dns, ...data] = admin.spec.egress;
      expect(dns).toEqual(own.spec.egress[0]);
      expect(data).toHaveLength(2);
      expect(own.spec.egress).toEqual(expect.arrayContaining(data));
      expect(data.at(-1).ports).toEqual([{ protocol: 'TCP', port: 5432 }]);
    }
  });

  test('has the annotations of the service’s pods, by which others give them what they need; not those of its rollouts', () => {
    const [deployment] = ofKind(
      render(withValue(valuesOf('small'), 'services.meetings.podAnnotations', { 'vault.hashicorp.com/agent-inject': 'true' })),
      'Deployment',
    ).filter(({ metadata }) => metadata.name === 'one-b40-meetings');
    deployment!.spec.template.metadata.annotations['kubectl.kubernetes.io/restartedAt'] = '2026-01-01T00:00:00Z';
    expect(jobOf(deployment!, 'verify').spec.template.metadata.annotations).toEqual({ 'vault.hashicorp.com/agent-inject': 'true' });
  });

  test('takes of two variables of one name the last, as Kubernetes does for the service', () => {
    const values = withValue(valuesOf('small'), 'services.meetings.extraEnv', [{ name: 'LOG_LEVEL', value: 'debug' }]);
    const deployment = ofKind(render(values), 'Deployment').find(({ metadata }) => metadata.name === 'one-b40-meetings')!;
    const { env } = jobOf(deployment, 'verify').spec.template.spec.containers[0];
    expect(env.filter(({ name }: { name: string }) => name === 'LOG_LEVEL')).toEqual([{ name: 'LOG_LEVEL', value: 'debug' }]);
  });

  test('reaches CloudNativePG’s port, whatever that of another PostgreSQL is said to be', () => {
    const documents = render(withValue(valuesOf('operators'), 'networkPolicy.databasePort', 6432));
    for (const whose of ['meetings', 'meetings-admin']) {
      const { spec } = ofKind(documents, 'NetworkPolicy').find(({ metadata }) => metadata.name === `one-b40-${whose}`)!;
      expect(spec.egress.at(-1).ports).toEqual([{ protocol: 'TCP', port: 5432 }]);
    }
  });

  test('of CloudNativePG is let in by its service’s servers, and by no other’s', () => {
    const documents = render(valuesOf('operators'));
    const clusters = ofKind(documents, 'NetworkPolicy').filter(({ metadata }) => metadata.name.endsWith('-postgres'));
    expect(clusters).toHaveLength(4);
    for (const deployment of ofKind(documents, 'Deployment').filter(({ spec }) => spec.template.spec.initContainers)) {
      const { labels } = jobOf(deployment, 'verify').spec.template.metadata;
      const open = clusters.filter(({ spec }) =>
        spec.ingress[0].from.some((peer: { podSelector: { matchLabels: Record<string, string> } }) =>
          covers(peer.podSelector.matchLabels, labels),
        ),
      );
      expect(open.map(({ metadata }) => metadata.name)).toEqual([`${deployment.metadata.name}-postgres`]);
    }
  });
});

describe('admin-job.mjs', () => {
  const deployment = (containers: object[]) =>
    JSON.stringify({
      kind: 'Deployment',
      metadata: { name: 'b40-x' },
      spec: { template: { metadata: { labels: {} }, spec: { containers } } },
    });

  test.each<[string, string[], string, RegExp]>([
    ['no verb', [], '', /^usage: /],
    ['nothing on stdin', ['verify'], '', /^nothing came in: .*usage: /],
    ['YAML', ['verify'], 'kind: Deployment', /^what came in is not JSON: .*usage: /],
    ['a list', ['verify'], '{"kind":"List","items":[]}', /^what came in is List of Kubernetes, not one Deployment: usage: /],
    ['null', ['verify'], 'null', /^what came in is nothing of Kubernetes, not one Deployment: usage: /],
    ['the gateway', ['verify'], deployment([{ name: 'app', env: [] }]), /^b40-x has no database: /],
    ['somebody else’s', ['verify'], deployment([{ name: 'nginx' }]), /^b40-x has no database: /],
  ])('%s is one line and exit code 2', (_, args, input, line) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});
