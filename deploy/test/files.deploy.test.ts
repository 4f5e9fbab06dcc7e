import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { named, ofKind, render, root, tool, valuesOf, withValue } from './tools.ts';

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

  (python ? test : test.skip)('and puts the address of the runbook before each of them, where there is one', () => {
    const urls = (url: string) => {
      const values = withValue(valuesOf('production'), 'monitoring.prometheusRule.runbookUrl', url);
      return named(render(values), 'PrometheusRule', 'one-b40')!.spec.groups.flatMap(
        ({ rules }: { rules: { annotations: { runbook_url: string } }[] }) => rules.map(({ annotations }) => annotations.runbook_url),
      ) as string[];
    };
    const paths = urls('');
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) expect(path).toMatch(/^docs\/runbook\.md#[\w-]+$/);
    for (const url of ['https://git.example.org/b40/blob/main', 'https://git.example.org/b40/blob/main/'])
      expect(urls(url)).toEqual(paths.map((path) => `https://git.example.org/b40/blob/main/${path}`));
  });

  const panels = readdirSync(join(root, 'deploy/helm/b40/files/dashboards')).flatMap((name) => [
    ...readFileSync(join(root, 'deploy/helm/b40/files/dashboards', name), 'utf8').matchAll(/"expr": (".*")/g),
  ]);
  test('alerts and dashboards take metrics that others have too of jobs of ours alone', () => {
    const exprs = [...panels.map(([, expr]) => JSON.parse(expr!) as string), readFileSync(alerts, 'utf8').replaceAll(/^\s*#.*$/gm, '')];
    const general = exprs.flatMap((expr) => [...expr.matchAll(/\b(?:http_request_duration_seconds_|process_|nodejs_|up\{)\w*.{0,18}/g)]);
    expect(general.length).toBeGreaterThan(20);
    for (const [selector] of general) expect(selector).toMatch(/\{?job=~"\.\*b40/);
  });

  test('every metric of a dashboard is of the namespace that was chosen; where there is none, or all are, of all', () => {
    expect(panels.length).toBeGreaterThan(50);
    for (const [, expr] of panels) {
      const text = (JSON.parse(expr!) as string).replaceAll(/"[^"]*"/g, '""');
      const metrics = text.match(/\b(?:b40_|http_request_|process_|nodejs_|ALERTS)\w*(?:\{[^}]*\})?/g)!;
      for (const metric of metrics) expect([expr, metric]).toEqual([expr, expect.stringMatching(/\{.*\bnamespace=~""/)]);
    }
    for (const name of readdirSync(dashboards)) {
      const { templating } = JSON.parse(readFileSync(join(dashboards, name), 'utf8')) as { templating: { list: { name: string }[] } };
      expect(templating.list.find((each) => each.name === 'namespace')).toMatchObject({
        type: 'query',
        query: 'label_values(b40_started_timestamp_seconds, namespace)',
        includeAll: true,
        // An empty label is taken by it too: compose has no namespace.
        allValue: '.*',
      });
    }
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
