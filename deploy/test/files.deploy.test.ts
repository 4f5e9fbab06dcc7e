import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { named, ofKind, render, root, tool, valuesOf } from './tools.ts';

const run = (command: string, args: string[], cwd = root) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};
const clean = { status: 0, said: expect.any(String) };

describe('files of deploy/', () => {
  const hadolint = tool('hadolint');
  const dockerfile = join(root, 'deploy/Dockerfile');
  (hadolint ? test : test.skip)('hadolint has nothing to say of the Dockerfile', () => {
    expect(run(hadolint!, [dockerfile])).toEqual({ status: 0, said: '' });
  });

  const promtool = tool('promtool');
  const alerts = join(root, 'deploy/helm/b40/files/alerts.yaml');
  (promtool ? test : test.skip)('promtool accepts the alerts', () => {
    expect(run(promtool!, ['check', 'rules', alerts])).toEqual(clean);
  });
  const alertTests = join(root, 'deploy/helm/b40/files/alerts.test.yaml');
  (promtool ? test : test.skip)('the alerts fire, and keep silent, as their tests say', () => {
    expect(run(promtool!, ['test', 'rules', alertTests], dirname(alertTests))).toEqual(clean);
  });

  const python = tool('python');
  (python ? test : test.skip)('the chart carries the alerts as they are', () => {
    const { spec } = named(render(valuesOf('production')), 'PrometheusRule', 'one-b40')!;
    const told = [...readFileSync(alerts, 'utf8').matchAll(/^\s*-? *alert: *(\S+)/gm)].map(([, name]) => name);
    const carried = spec.groups.flatMap(({ rules }: { rules: { alert?: string }[] }) => rules.flatMap(({ alert }) => alert ?? []));
    expect(carried).toEqual(told);
  });

  const dashboards = join(root, 'deploy/helm/b40/files/dashboards');
  (python ? test : test.skip)('the chart carries the dashboards as they are', () => {
    const names = readdirSync(dashboards).filter((name) => name.endsWith('.json'));
    const maps = ofKind(render(valuesOf('production')), 'ConfigMap');
    expect(names.length).toBeGreaterThan(0);
    expect(Object.assign({}, ...maps.map(({ data }) => data))).toEqual(
      Object.fromEntries(names.map((name) => [name, readFileSync(join(dashboards, name), 'utf8').trimEnd()])),
    );
  });
});
