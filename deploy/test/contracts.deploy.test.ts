import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { Declaration } from '#configuration';
import { eventTypeOf, services, topicOf, topics, type Service } from '#contracts';
import { adminGroup } from '#events';
import { meetings } from '#meetings';
import { membership } from '#membership';
import { notifications } from '#notifications';
import { linkVariables, migrationVariables, serviceVariables, type ServiceDefinition } from '#service';
import { workingGroups } from '#working-groups';
import { variables as gatewayVariables } from '../../apps/gateway/src/config.ts';
import { KafkaAdmin } from '../../libs/events/src/transports/kafka/admin.ts';
import { OnRosterEvents } from '../../libs/roster/src/on-roster-events.ts';
import { named, ofKind, podsOf, render, tool, valuesOf, withValue } from './tools.ts';

const files = ['small', 'production', 'operators'];
const whenThere = tool('python') ? describe : describe.skip;
const definitions: Record<Service, ServiceDefinition> = { membership, meetings, 'working-groups': workingGroups, notifications };

/** The group and topics that a service subscribes to at its transport. */
async function reads(definition: ServiceDefinition): Promise<{ group: string; topics: readonly string[] }> {
  if (definition.intakes) {
    const asked: { group: string; topics: readonly string[] }[] = [];
    const recording = { subscribe: async (group: string, of: readonly string[]) => void asked.push({ group, topics: of }) };
    const app = { get: () => ({ subscribe: async () => {} }) };
    for (const intake of definition.intakes(app as never, {} as never, recording as never)) await intake.subscribe(async () => {});
    expect(asked).toHaveLength(1);
    return asked[0]!;
  }
  const controllers = Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, definition.module) as (new () => object)[];
  const types = [...controllers, ...(definition.roster ? [OnRosterEvents] : [])].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).flatMap(
      (method) =>
        (Reflect.getMetadata('microservices:pattern', (prototype as Record<string, object>)[method]!) as string[] | undefined) ?? [],
    ),
  );
  return { group: definition.name, topics: [...new Set(types.flat().map((type) => eventTypeOf(type)!.topic))].sort() };
}

whenThere('the chart and the code', () => {
  test.each([3, 1])('have the same topics, with %i copies', (replicationFactor) => {
    const admin = new KafkaAdmin({ brokers: [], clientId: 'none', logger: {} as never, replicationFactor });
    const made = topics.map((topic) => admin['topic'](topic));
    const rendered = ofKind(render(withValue(valuesOf('operators'), 'kafka.replicationFactor', replicationFactor)), 'KafkaTopic');
    const said = rendered.map(({ spec }) => ({
      topic: spec.topicName,
      numPartitions: spec.partitions,
      replicationFactor: spec.replicas,
      configEntries: Object.entries(spec.config as object).map(([name, value]) => ({ name, value: String(value) })),
    }));
    const sorted = <T extends { topic: string; configEntries: { name: string }[] }>(all: T[]) =>
      all
        .map((each) => ({ ...each, configEntries: each.configEntries.toSorted((a, b) => a.name.localeCompare(b.name)) }))
        .toSorted((a, b) => a.topic.localeCompare(b.topic));
    expect(sorted(said)).toEqual(sorted(made));
  });

  test('have the same groups and topics read, and no right beyond them', async () => {
    const documents = render(valuesOf('operators'));
    expect(ofKind(documents, 'KafkaUser')).toHaveLength(services.length);
    for (const service of services) {
      const { group, topics: read } = await reads(definitions[service]);
      const rights = topics.map((topic) => ({
        type: 'topic',
        name: topic,
        patternType: 'literal',
        operations: [
          ...(read.includes(topic) || topic === topicOf(service) ? ['Read'] : []),
          ...(topic === topicOf(service) ? ['Write'] : []),
          'Describe',
        ].sort(),
      }));
      rights.push({ type: 'group', name: group, patternType: 'literal', operations: ['Describe', 'Read'] });
      rights.push({ type: 'group', name: `${adminGroup(service)}-`, patternType: 'prefix', operations: ['Delete', 'Describe', 'Read'] });
      const acls = named(documents, 'KafkaUser', `one-b40-${service}`)!.spec.authorization.acls as {
        resource: { type: string; name: string; patternType: string };
        operations: string[];
      }[];
      const given = acls.map(({ resource, operations }) => ({ ...resource, operations: operations.toSorted() }));
      const byName = (a: { type: string; name: string }, b: { type: string; name: string }) =>
        `${a.type}${a.name}`.localeCompare(`${b.type}${b.name}`);
      expect({ service, rights: given.toSorted(byName) }).toEqual({ service, rights: rights.toSorted(byName) });

      const triggers = (named(documents, 'ScaledObject', `one-b40-${service}`)?.spec.triggers ?? []) as {
        metadata: { consumerGroup: string; topic: string };
      }[];
      expect(triggers.map(({ metadata }) => metadata.topic).sort()).toEqual([...read].sort());
      for (const { metadata } of triggers) expect(metadata.consumerGroup).toBe(group);
    }
  });

  test.each(files)('agree on the environment: values-%s.yaml', (name) => {
    for (const pod of podsOf(render(valuesOf(name)))) {
      const component = pod.labels['app.kubernetes.io/component']!;
      if (component === 'test') continue;
      const { links = false, settings } = component === 'gateway' ? {} : definitions[component as Service];
      const service = { ...serviceVariables, ...migrationVariables, ...(links && linkVariables), ...settings?.variables };
      const declared: Declaration = component === 'gateway' ? gatewayVariables : service;
      for (const { name: container, args, env } of [...(pod.spec.initContainers ?? []), ...pod.spec.containers]) {
        const set = (env as { name: string }[]).map((each) => each.name);
        expect(new Set(set).size).toBe(set.length);
        expect(set.filter((each) => !(each in declared))).toEqual([]);
        const required = Object.keys(declared).filter((each) => declared[each]!.default === undefined);
        expect(args).toEqual(container === 'migrate' ? ['migrate', component] : [component]);
        if (container === 'migrate') expect(set).toEqual(['MIGRATION_DATABASE_URL']);
        else expect(required.filter((each) => !set.includes(each))).toEqual([]);
      }
      const ports = Object.fromEntries(
        pod.spec.containers[0].ports.map((each: { name: string; containerPort: number }) => [each.name, String(each.containerPort)]),
      );
      expect(ports).toEqual({ http: declared['PORT']!.default, management: declared['MANAGEMENT_PORT']!.default });
    }
  });

  test.each([
    ['none', false, []],
    ['scram', true, ['KAFKA_CA_FILE', 'KAFKA_PASSWORD', 'KAFKA_SASL_MECHANISM', 'KAFKA_USERNAME']],
    ['mtls', true, ['KAFKA_CA_FILE', 'KAFKA_CERT_FILE', 'KAFKA_KEY_FILE']],
  ])('agree on Kafka with authentication %s', (authentication, tls, expected) => {
    let values = valuesOf('production');
    values = withValue(values, 'kafka.authentication', authentication);
    values = withValue(values, 'kafka.tls.enabled', tls);
    const { spec } = named(render(values), 'Deployment', 'one-b40-meetings')!.spec.template;
    const { env, volumeMounts = [] } = spec.containers[0];
    const kafka = env.filter(({ name }: { name: string }) => name.startsWith('KAFKA_'));
    const common = ['KAFKA_BROKERS', 'KAFKA_REPLICATION_FACTOR', 'KAFKA_TLS'];
    expect(kafka.map(({ name }: { name: string }) => name).sort()).toEqual([...common, ...expected].sort());
    expect(kafka.find(({ name }: { name: string }) => name === 'KAFKA_TLS').value).toBe(tls ? 'on' : 'off');
    // Every file that is named is mounted, read-only.
    for (const { name, value } of kafka.filter((each: { name: string }) => each.name.endsWith('_FILE'))) {
      const mount = volumeMounts.find(({ mountPath }: { mountPath: string }) => value.startsWith(`${mountPath}/`));
      expect({ name, readOnly: mount?.readOnly }).toEqual({ name, readOnly: true });
      const volume = spec.volumes.find((each: { name: string }) => each.name === mount.name);
      expect(volume.secret.items.map(({ path }: { path: string }) => `${mount.mountPath}/${path}`)).toContain(value);
    }
  });

  test('agree on the end: the grace period is longer than the delay and the drain', () => {
    for (const { spec } of ofKind(render(withValue(valuesOf('small'), 'shutdownDelaySeconds', 20)), 'Deployment'))
      expect(spec.template.spec.terminationGracePeriodSeconds).toBe(20 + 30);
  });
});
