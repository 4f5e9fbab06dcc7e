import { describe, expect, test } from '@jest/globals';
import { lint, named, ofKind, podsOf, refusals, render, tool, valuesOf, withValue, type Manifest, type Values } from './tools.ts';

const files = ['small', 'production', 'operators'];
const whenThere = tool('python') ? describe : describe.skip;

whenThere('the chart', () => {
  test.each(files)('passes lint with values-%s.yaml', (name) => {
    const { messages, errors } = lint(valuesOf(name));
    expect(errors).toEqual([]);
    expect(messages.filter(({ severity }) => severity > 1)).toEqual([]);
  });

  test.each([
    ['gateway.replicas', 'two', '/gateway/replicas'],
    ['services.meetings.database.pool', 1, '/services/meetings/database/pool'],
    ['image.pullPolicy', 'Sometimes', '/image/pullPolicy'],
    ['kafka.brokers', ['kafka'], '/kafka/brokers/0'],
    ['kafka.authentication', 'kerberos', '/kafka/authentication'],
    ['publicUrl', 'b40.example.org', '/publicUrl'],
    ['timeZone', 'Mars/Phobos', '/timeZone'],
    ['gateway.trustedProxies', ['proxy.example.org'], '/gateway/trustedProxies/0'],
    ['gateway.openData.contact', 'the secretariat', '/gateway/openData/contact'],
    ['gateway.openData.licence', 'CC BY 4.0', '/gateway/openData/licence'],
    ['networkPolicy.gatewayFrom', [{}], '/networkPolicy/gatewayFrom/0'],
    ['keda.maxReplicas', 13, '/keda/maxReplicas'],
  ])('refuses a wrong %s with its path', (key, value, path) => {
    expect(() => render(withValue(valuesOf('small'), key, value))).toThrow(path);
  });

  // Every mapping of values.yaml but those with keys of the operator's choice.
  const free = /(labels|nodeSelector|podAnnotations|annotations)$/i;
  const mappings = (values: object, path = ''): string[] =>
    Object.entries(values).flatMap(([key, value]) => {
      const here = path ? `${path}.${key}` : key;
      const mapping = typeof value === 'object' && value !== null && !Array.isArray(value) && !free.test(key);
      return mapping ? [here, ...mappings(value as object, here)] : [];
    });

  test('refuses an unknown key at every level', () => {
    const all = ['', ...mappings(valuesOf())];
    expect(all.length).toBeGreaterThan(40);
    const said = refusals(all.map((path) => withValue(valuesOf('small'), path ? `${path}.unknownKey` : 'unknownKey', 1)));
    const accepted = all.filter((_, index) => !/additional properties 'unknownKey' not allowed/.test(said[index] ?? ''));
    expect(accepted).toEqual([]);
  });

  test.each([
    ['small', 'image.repository', '', 'image.repository is missing'],
    ['small', 'publicUrl', '', 'publicUrl is missing'],
    ['small', 'linkSecret.name', '', 'linkSecret.name is missing'],
    ['small', 'secretKeys.name', '', 'secretKeys.name is missing'],
    ['small', 'mail.smtp.secret', 'b40-smtp', 'mail.from is missing'],
    ['production', 'mail.dkim.secret', '', 'mail.dkim.secret is missing'],
    ['small', 'oidc.issuer', '', 'oidc.issuer is missing'],
    ['small', 'oidc.jwksUrl', '', 'oidc.jwksUrl is missing'],
    ['small', 'kafka.brokers', [], 'kafka.brokers is missing'],
    ['small', 'services.meetings.database.secret', '', 'services.meetings.database.secret is missing'],
    ['small', 'kafka.authentication', 'mtls', 'kafka.tls.enabled must be true'],
    ['small', 'kafka.authentication', 'scram', 'services.meetings.kafka.secret is missing'],
    ['small', 'expose.host', '', 'expose.host is missing'],
    ['small', 'networkPolicy.gatewayFrom', [], 'networkPolicy.gatewayFrom is missing'],
    ['small', 'gateway.autoscaling.minReplicas', 7, 'gateway.autoscaling.minReplicas must not be more'],
    ['production', 'services.membership.kafka.username', '', 'services.membership.kafka.username is missing'],
    ['production', 'externalSecrets.store.name', '', 'externalSecrets.store.name is missing'],
    ['production', 'expose.httpRoute.parentRefs', [], 'expose.httpRoute.parentRefs is missing'],
    ['operators', 'kafka.strimzi.cluster', '', 'kafka.strimzi.cluster is missing'],
    ['operators', 'kafka.authentication', 'none', 'kafka.authentication is none'],
  ])('of values-%s.yaml with %s = %j says: %s', (name, key, value, line) => {
    expect(() => render(withValue(valuesOf(name), key, value))).toThrow(line);
  });

  test.each(files)('gives every pod of values-%s.yaml to the one selector that is meant', (name) => {
    const documents = render(valuesOf(name));
    const pods = podsOf(documents);
    expect(pods).toHaveLength(6);
    for (const { metadata, spec } of ofKind(documents, 'Deployment')) {
      const selector = spec.selector.matchLabels;
      expect(Object.keys(selector).sort()).toEqual(['component', 'instance', 'name'].map((each) => `app.kubernetes.io/${each}`));
      const chosen = pods.filter(({ labels }) => Object.entries(selector).every(([key, value]) => labels[key] === value));
      expect(chosen.map((pod) => pod.name)).toEqual([metadata.name]);
      expect(named(documents, 'Service', metadata.name)?.spec.selector).toEqual(selector);
      expect(spec.strategy.rollingUpdate.maxUnavailable).toBe(0);
    }
  });

  test.each([
    ['small', 0],
    ['production', 5],
    ['operators', 5],
  ])('has disruption budgets only for more than one replica: values-%s.yaml', (name, count) => {
    expect(ofKind(render(valuesOf(name)), 'PodDisruptionBudget')).toHaveLength(count);
  });

  test('leaves replicas out where an autoscaler counts them, and only there', () => {
    const documents = render(valuesOf('operators'));
    const scaled = [...ofKind(documents, 'HorizontalPodAutoscaler'), ...ofKind(documents, 'ScaledObject')];
    const targets = scaled.map(({ spec }) => String(spec.scaleTargetRef.name)).sort();
    const without = ofKind(documents, 'Deployment').filter(({ spec }) => spec.replicas === undefined);
    expect(without.map(({ metadata }) => metadata.name).sort()).toEqual(targets);
    expect(targets).toEqual(['gateway', 'meetings', 'notifications', 'working-groups'].map((each) => `one-b40-${each}`));
  });

  test.each(files)('never collides with another release in the namespace: values-%s.yaml', (name) => {
    const idOf = ({ kind, metadata }: Manifest) => `${kind}/${metadata.name}`;
    const [first, second] = [render(valuesOf(name), 'one'), render(valuesOf(name), 'two')];
    expect(first.map(idOf).filter((id) => second.map(idOf).includes(id))).toEqual([]);
    expect(new Set(first.map(idOf)).size).toBe(first.length);
    expect(JSON.stringify(first)).not.toContain('two-b40');
    expect(JSON.stringify(second)).not.toContain('one-b40');
  });

  test('refuses a release whose names would be too long, instead of cutting them', () => {
    expect(() => render(valuesOf('operators'), 'a'.repeat(23))).toThrow('fullnameOverride is missing');
    // A Cluster of CloudNativePG has the shortest limit; ConfigMaps may have 253.
    const lengths = render(valuesOf('operators'), 'a'.repeat(22))
      .filter(({ kind }) => kind !== 'ConfigMap')
      .map(({ metadata }) => metadata.name.length);
    expect(Math.max(...lengths)).toBe(50);
  });

  test('refuses a release whose names would begin with a digit: a Service’s may not', () => {
    expect(() => render(valuesOf('small'), '1st')).toThrow('1st-b40 does not begin with a letter');
  });

  test('has External Secrets make of CloudNativePG’s passwords what it wants, and of others nothing special', () => {
    const templates = (values: Record<string, unknown>) =>
      ofKind(render(values), 'ExternalSecret').map(({ metadata, spec }) => [metadata.name.split('-').at(-1), spec.target.template]);
    const production = valuesOf('production');
    expect(templates(production)).toContainEqual(['database', undefined]);
    const wanted = { type: 'kubernetes.io/basic-auth', metadata: { labels: { 'cnpg.io/reload': 'true' } } };
    const made = templates(withValue(production, 'cloudnativepg.enabled', true));
    expect(made).toContainEqual(['database', wanted]);
    for (const [of, template] of made) expect(template).toEqual(of === 'database' ? wanted : undefined);
  });

  test.each(files)('lets nothing in or out by default, and names every path: values-%s.yaml', (name) => {
    const documents = render(valuesOf(name));
    const policies = ofKind(documents, 'NetworkPolicy');
    const deny = named(documents, 'NetworkPolicy', 'one-b40-default-deny')!.spec;
    expect(deny).toEqual({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'b40', 'app.kubernetes.io/instance': 'one' } },
      policyTypes: ['Ingress', 'Egress'],
    });
    for (const { labels } of podsOf(documents)) {
      expect(labels).toMatchObject(deny.podSelector.matchLabels);
    }
    for (const { spec } of policies) {
      for (const rule of spec.ingress ?? []) {
        expect(rule.from.length).toBeGreaterThan(0);
        expect(rule.ports.length).toBeGreaterThan(0);
      }
      for (const rule of spec.egress ?? []) expect(rule.ports.length).toBeGreaterThan(0);
    }
    // A service is reached by the gateway alone.
    const [into] = named(documents, 'NetworkPolicy', 'one-b40-meetings')!.spec.ingress;
    const matchLabels = named(documents, 'Deployment', 'one-b40-gateway')!.spec.selector.matchLabels;
    expect(into.from).toEqual([{ podSelector: { matchLabels } }]);
  });

  test.each<[string, unknown, string, string[], string[]]>([
    ['kafkaPorts', [9094], 'kafkaTo', ['membership', 'meetings-admin'], ['gateway']],
    ['databasePort', 6432, 'databaseTo', ['membership', 'meetings-admin'], ['gateway']],
    ['oidcPorts', [8443], 'oidcTo', ['membership', 'gateway'], ['meetings-admin']],
    ['tracingPorts', [14318], 'tracingTo', ['membership', 'gateway'], ['meetings-admin']],
    ['mailPorts', [2525], 'mailTo', ['notifications'], ['meetings', 'gateway', 'notifications-admin']],
    ['webhooksPorts', [8443], 'webhooksTo', ['notifications'], ['meetings', 'gateway', 'notifications-admin']],
    ['dnsPorts', [5353], 'dnsTo', ['membership', 'gateway', 'meetings-admin', 'test'], []],
  ])('lets out to the pods’ ports where networkPolicy.%s says so', (key, value, peers, components, others) => {
    const asked = [value].flat();
    const to = [{ ipBlock: { cidr: '10.99.0.0/16' } }];
    const values = withValue(valuesOf('production'), `networkPolicy.${peers}`, to);
    const portsTo = (given: Record<string, unknown>, component: string) =>
      (named(render(given), 'NetworkPolicy', `one-b40-${component}`)!.spec.egress as { to?: unknown; ports: { port: number }[] }[])
        .filter((rule) => JSON.stringify(rule.to) === JSON.stringify(to))
        .map(({ ports }) => [...new Set(ports.map(({ port }) => port))]);
    for (const component of components) {
      expect(portsTo(withValue(values, `networkPolicy.${key}`, value), component)).toEqual([asked]);
      expect(portsTo(values, component)).toHaveLength(1);
      expect(portsTo(values, component)).not.toEqual([asked]);
    }
    for (const component of others) expect(portsTo(values, component)).toEqual([]);
  });

  test('has every app scraped under the labels that the alerts ask for', () => {
    const documents = render(withValue(valuesOf('production'), 'fullnameOverride', 'mayors'));
    const { selector, jobLabel, endpoints } = ofKind(documents, 'ServiceMonitor')[0]!.spec;
    const scraped = ofKind(documents, 'Service').filter(({ metadata }) =>
      Object.entries(selector.matchLabels).every(([key, value]) => metadata.labels[key] === value),
    );
    expect(scraped.map(({ metadata }) => metadata.labels[jobLabel as string])).toEqual(Array(5).fill('b40'));
    expect(endpoints).toEqual([expect.objectContaining({ port: 'management', path: '/metrics', honorLabels: true })]);
  });

  test('tells the gateway what its catalogue says, where it is told so, and its address always', () => {
    const told = (values: Values) => {
      const [gateway] = podsOf([named(render(values), 'Deployment', 'one-b40-gateway')!]);
      const env = gateway!.spec.containers[0].env as { name: string; value: string }[];
      return Object.fromEntries(env.filter(({ name }) => /^(OPEN_DATA_|PUBLIC_URL)/.test(name)).map(({ name, value }) => [name, value]));
    };
    expect(told(valuesOf('small'))).toEqual({ PUBLIC_URL: 'https://b40.example.org' });
    const openData = {
      publisher: 'Mreža "gradova"',
      publisherUrl: 'https://cities.example/',
      contact: 'data@cities.example',
      licence: 'https://cities.example/licence',
    };
    expect(told(withValue(valuesOf('small'), 'gateway.openData', openData))).toEqual({
      PUBLIC_URL: 'https://b40.example.org',
      OPEN_DATA_PUBLISHER: openData.publisher,
      OPEN_DATA_PUBLISHER_URL: openData.publisherUrl,
      OPEN_DATA_CONTACT: openData.contact,
      OPEN_DATA_LICENCE: openData.licence,
    });
  });

  test('gives secrets by reference only', () => {
    for (const name of files) {
      const documents = render(valuesOf(name));
      expect(ofKind(documents, 'Secret')).toEqual([]);
      const env = podsOf(documents).flatMap(({ spec }) => [...(spec.initContainers ?? []), ...spec.containers].flatMap((each) => each.env));
      const secret = env.filter((each) => /PASSWORD|DATABASE_URL|TOKEN|LINK_SECRET|SECRET_KEYS|SMTP_URL/.test(each.name));
      expect(secret.length).toBeGreaterThan(7);
      for (const each of secret) expect(each).toEqual({ name: each.name, valueFrom: { secretKeyRef: expect.anything() } });
    }
  });
});
