import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ofKind, render, root, tool, validate, valuesOf, type Manifest } from './tools.ts';

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
        expect(template.metadata.labels).toEqual(spec.template.metadata.labels);
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
});
