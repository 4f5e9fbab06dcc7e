import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  lint,
  named,
  notes,
  ofKind,
  podsOf,
  refusals,
  render,
  root,
  tool,
  validate,
  valuesOf,
  withValue,
  type Manifest,
  type Values,
} from './tools.ts';

// What others need of the chart on their clusters: each key reaches what it names, what comes out is Kubernetes', and nothing is lost.
const whenThere = tool('python') ? describe : describe.skip;
const apps = ['gateway', 'services.membership', 'services.meetings', 'services.working-groups', 'services.notifications'];
const nameOf = (app: string) => `one-b40-${app.replace('services.', '')}`;
const deploymentOf = (documents: Manifest[], app: string) => named(documents, 'Deployment', nameOf(app))!;
const errorsOf = (documents: Manifest[]) => validate(documents).errors;

/** Of each app: a value, and where it must stand. */
const settings: [string, unknown, (documents: Manifest[], app: string) => unknown][] = [
  [
    'affinity',
    { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] } },
    inPod('affinity'),
  ],
  ['priorityClassName', 'important', inPod('priorityClassName')],
  ['nodeSelector', { disk: 'fast' }, inPod('nodeSelector')],
  ['tolerations', [{ key: 'b40', operator: 'Exists' }], inPod('tolerations')],
  [
    'topologySpreadConstraints',
    [{ maxSkew: 2, topologyKey: 'rack', whenUnsatisfiable: 'DoNotSchedule' }],
    inPod('topologySpreadConstraints'),
  ],
  ['serviceAnnotations', { 'example.org/a': 'b' }, (documents, app) => named(documents, 'Service', nameOf(app))!.metadata.annotations],
  [
    'serviceAccountAnnotations',
    { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::1:role/b40' },
    (documents, app) => named(documents, 'ServiceAccount', nameOf(app))!.metadata.annotations,
  ],
  ['podAnnotations', { 'example.org/a': 'b' }, (documents, app) => deploymentOf(documents, app).spec.template.metadata.annotations],
];
function inPod(field: string) {
  return (documents: Manifest[], app: string): unknown => deploymentOf(documents, app).spec.template.spec[field];
}

whenThere('the chart on somebody’s cluster', () => {
  test.each(apps)('each setting of %s is that app’s alone', (app) => {
    const values = settings.reduce((given, [key, value]) => withValue(given, `${app}.${key}`, value), valuesOf('operators'));
    const documents = render(values);
    for (const [, value, where] of settings) {
      expect(where(documents, app)).toEqual(value);
      for (const other of apps.filter((each) => each !== app)) expect(where(documents, other)).not.toEqual(value);
    }
    if (app === apps[0] || app === apps[1]) expect(errorsOf(documents.filter(({ kind }) => kind === 'Deployment'))).toEqual([]);
  });

  test.each(['small', 'operators'])('variables, volumes and containers come beside those of the chart: values-%s.yaml', (file) => {
    for (const app of apps) {
      let values: Values = valuesOf(file);
      const before = deploymentOf(render(values), app).spec.template.spec;
      const variable = { name: 'NODE_EXTRA_CA_CERTS', value: '/ca/ca.crt' };
      const mount = { name: 'ca', mountPath: '/ca', readOnly: true };
      const volume = { name: 'ca', configMap: { name: 'company-ca' } };
      const beside = { name: 'proxy', image: 'proxy:1', restartPolicy: 'Always' };
      const sidecar = { name: 'agent', image: 'agent:1' };
      for (const [key, value] of Object.entries({
        extraEnv: [variable],
        extraVolumeMounts: [mount],
        extraVolumes: [volume],
        extraInitContainers: [beside],
        extraContainers: [sidecar],
      }))
        values = withValue(values, `${app}.${key}`, value);
      const documents = render(values);
      const { spec } = deploymentOf(documents, app).spec.template;
      expect(spec.volumes).toEqual([...(before.volumes ?? []), volume]);
      expect(spec.containers).toEqual([
        {
          ...before.containers[0],
          env: [...before.containers[0].env, variable],
          volumeMounts: [...(before.containers[0].volumeMounts ?? []), mount],
        },
        sidecar,
      ]);
      const migrate = before.initContainers?.map((each: { env: object[] }) => ({
        ...each,
        env: [...each.env, variable],
        volumeMounts: [mount],
      }));
      // A proxy to the database must be there before the migration.
      expect(spec.initContainers).toEqual([beside, ...(migrate ?? [])]);
      // `restartPolicy` of an init container is younger than the oldest Kubernetes that is asked.
      expect(
        errorsOf(documents.filter(({ kind }) => kind === 'Deployment')).filter((error) => !/1\.25.*restartPolicy/.test(error)),
      ).toEqual([]);
    }
  });

  test('the pod of `helm test` runs where the gateway does: on a cluster of tainted nodes it would wait for ever', () => {
    const nodeAffinity = {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'Exists' }] }],
      },
    };
    const podAntiAffinity = { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] };
    const given = {
      nodeSelector: { disk: 'fast' },
      tolerations: [{ key: 'b40', operator: 'Exists' }],
      priorityClassName: 'important',
      affinity: { nodeAffinity, podAntiAffinity },
    };
    const values = Object.entries(given).reduce((all, [key, value]) => withValue(all, `gateway.${key}`, value), valuesOf('small'));
    const pod = named(render(values), 'Pod', 'one-b40-test')!;
    // What keeps replicas apart is not its matter.
    expect(pod.spec).toMatchObject({ ...given, affinity: { nodeAffinity } });
    expect(pod.spec.affinity).toEqual({ nodeAffinity });
    expect(pod.spec.topologySpreadConstraints).toBeUndefined();
    expect(errorsOf([pod])).toEqual([]);
  });

  test('the Job of b40-admin has them too, but the containers that would never end', () => {
    const beside = { name: 'proxy', image: 'proxy:1', restartPolicy: 'Always' };
    let values = withValue(valuesOf('small'), 'services.meetings.extraInitContainers', [beside]);
    values = withValue(values, 'services.meetings.extraContainers', [{ name: 'agent', image: 'agent:1' }]);
    values = withValue(values, 'services.meetings.extraEnv', [{ name: 'A', value: 'b' }]);
    const input = JSON.stringify(deploymentOf(render(values), 'services.meetings'));
    const { stdout } = spawnSync(process.execPath, [join(root, 'deploy/admin-job.mjs'), 'verify'], { input, encoding: 'utf8' });
    const { spec } = (JSON.parse(stdout) as Manifest).spec.template;
    expect(spec.initContainers).toEqual([beside]);
    expect(spec.containers.map(({ name }: { name: string }) => name)).toEqual(['admin']);
    expect(spec.containers[0].env.filter(({ name }: { name: string }) => name === 'A')).toEqual([{ name: 'A', value: 'b' }]);
  });

  test.each(['small', 'production', 'operators'])('labels and annotations of everything are on everything: values-%s.yaml', (file) => {
    let values = withValue(valuesOf(file), 'commonLabels', { team: 'cities' });
    values = withValue(values, 'commonAnnotations', { 'example.org/owner': 'secretariat' });
    const plain = render(valuesOf(file));
    const documents = render(values);
    expect(documents.map(({ metadata }) => metadata.name)).toEqual(plain.map(({ metadata }) => metadata.name));
    for (const [index, { metadata }] of documents.entries()) {
      expect(metadata.labels).toEqual({ ...plain[index]!.metadata.labels, team: 'cities' });
      expect(metadata.annotations).toEqual({ ...plain[index]!.metadata.annotations, 'example.org/owner': 'secretariat' });
    }
    for (const { metadata, spec } of ofKind(documents, 'Deployment')) {
      expect(spec.template.metadata.labels).toMatchObject({ team: 'cities', 'app.kubernetes.io/name': 'b40' });
      expect(spec.template.metadata.annotations).toEqual({ 'example.org/owner': 'secretariat' });
      // What can't be changed later.
      expect(spec.selector).toEqual(named(plain, 'Deployment', metadata.name)!.spec.selector);
    }
  });

  test('a pod’s own label wins over that of everything, and none takes one of the chart’s', () => {
    let values = withValue(valuesOf('small'), 'commonLabels', { team: 'cities' });
    values = withValue(values, 'gateway.podLabels', { team: 'edge', mesh: 'on' });
    const documents = render(values);
    expect(deploymentOf(documents, 'gateway').spec.template.metadata.labels).toMatchObject({ team: 'edge', mesh: 'on' });
    for (const key of ['commonLabels', 'gateway.podLabels', 'services.meetings.podLabels'])
      for (const label of ['app.kubernetes.io/component', 'app.kubernetes.io/instance', 'app.kubernetes.io/part-of'])
        expect(() => render(withValue(valuesOf('small'), key, { [label]: 'x' }))).toThrow(`/${key.replaceAll('.', '/')}`);
  });

  test('OpenShift gives ids of its own where ours are taken away; all else of "restricted" stays', () => {
    let values: Values = valuesOf('operators');
    for (const key of ['runAsUser', 'runAsGroup', 'fsGroup']) values = withValue(values, `podSecurityContext.${key}`, null);
    const pods = podsOf(render(values));
    expect(pods).toHaveLength(6);
    for (const { spec } of pods) {
      expect(spec.securityContext).toEqual({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      for (const { securityContext } of [...(spec.initContainers ?? []), ...spec.containers])
        expect(securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
    }
  });

  test('what else belongs to the release comes with it, and its expressions are Helm’s', () => {
    const object = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: '{{ .Release.Name }}-extra' },
      data: { a: '{{ .Values.publicUrl }}' },
    };
    const documents = render(withValue(valuesOf('small'), 'extraObjects', [object, { ...object, metadata: { name: 'second' } }]));
    expect(named(documents, 'ConfigMap', 'one-extra')!.data).toEqual({ a: 'https://b40.example.org' });
    expect(named(documents, 'ConfigMap', 'second')).toBeDefined();
  });

  test('Prometheus drops what it is told to', () => {
    const relabelings = [{ sourceLabels: ['__name__'], regex: 'nodejs_gc_.*', action: 'drop' }];
    const documents = render(withValue(valuesOf('production'), 'monitoring.serviceMonitor.metricRelabelings', relabelings));
    expect(ofKind(documents, 'ServiceMonitor')[0]!.spec.endpoints[0]).toMatchObject({ honorLabels: true, metricRelabelings: relabelings });
  });

  test('a wrong setting is refused with its path', () => {
    const wrong: [string, unknown][] = [
      ['gateway.extraEnv', [{ name: 'A' }]],
      ['gateway.extraEnv', [{ name: 'A', valueFrom: { secret: {} } }]],
      ['gateway.extraEnv', [{ name: 'A', value: 1 }]],
      ['services.meetings.extraVolumes', [{ configMap: { name: 'x' } }]],
      ['services.meetings.extraVolumeMounts', [{ name: 'a', mountPath: 'relative' }]],
      ['services.meetings.extraContainers', [{ name: 'app', image: 'x' }]],
      ['gateway.affinity', { podAfinity: {} }],
      ['gateway.priorityClassName', 'Important!'],
      ['podSecurityContext.runAsUser', 'root'],
      ['podSecurityContext', { runAsUsr: 1 }],
      ['containerSecurityContext', { privilegd: true }],
      ['extraObjects', [{ kind: 'ConfigMap' }]],
      ['monitoring.serviceMonitor.metricRelabelings', [{ source_labels: [] }]],
      ['commonLabels', { team: 'our cities' }],
      ['commonLabels', { 'our team': 'cities' }],
      ['gateway.podLabels', { team: 'x'.repeat(64) }],
      ['kafka.brokers', ['kafka:99999']],
      ['kafka.brokers', ['kafka:0']],
      ['oidc.jwksUrl', 'https://id.example.org:99999/keys'],
      ['tracing.endpoint', 'http://collector:0'],
    ];
    const said = refusals(wrong.map(([key, value]) => withValue(valuesOf('small'), key, value)));
    for (const [index, [key]] of wrong.entries()) expect(said[index] ?? `taken: ${key}`).toContain(`/${key.replaceAll('.', '/')}`);
  });

  test('who has installed it is told what is next, by commands that name the release', () => {
    const closed = notes(withValue(valuesOf('small'), 'expose.type', 'none'));
    expect(closed).toContain('helm test one -n b40');
    expect(closed).toContain('kubectl -n b40 port-forward service/one-b40-gateway 3000');
    expect(closed).toContain('Alerts and dashboards are off');
    // As they can be typed: what is said beside a command is a comment.
    const commands = closed.split('\n').filter((line) => /^ +(kubectl|helm) /.test(line));
    expect(commands).toHaveLength(4);
    for (const command of commands) expect(command).not.toMatch(/^[^#]*\(/);
    const open = notes(valuesOf('production'));
    expect(open).toContain('https://b40.example.org/docs');
    expect(open).not.toMatch(/port-forward|are off|tokenSecret/);
  });

  test('lint has nothing to say of a chart that is used so', () => {
    let values = withValue(valuesOf('production'), 'commonLabels', { team: 'cities' });
    values = withValue(values, 'gateway.extraEnv', [{ name: 'A', value: 'b' }]);
    expect(lint(values).errors).toEqual([]);
  });
});
