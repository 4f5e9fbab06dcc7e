// Writes deploy/helm/b40/files/dashboards/*.json for Grafana: `node scripts/dashboards.mjs`. A test compares.
// `max` of what replicas look up alike (outbox, lag, parked keys), `sum` of what each counts for itself.
import { writeFileSync } from 'node:fs';

const folder = new URL('../deploy/helm/b40/files/dashboards/', import.meta.url);
const services = ['membership', 'meetings', 'working-groups', 'notifications'];
const datasource = { type: 'prometheus', uid: '${datasource}' };
const commands = 'method=~"POST|PUT|PATCH|DELETE"';

/**
 * Metrics that any Node process has are taken of our jobs only; the alerts do the same. All are of the namespace that was chosen, or two
 * installations would be summed up.
 */
const ours = 'job=~".*b40.*", ';
const chosen = 'namespace=~"$namespace"';
const ofOurs = (expr) =>
  expr.replaceAll(/\b((http_request_duration_seconds_|process_|nodejs_)\w+|b40_\w+|ALERTS)\b(\{)?(?!")/g, (_, name, general, brace) => {
    const labels = `${general ? ours : ''}${chosen}`;
    return brace ? `${name}{${labels}, ` : `${name}{${labels}}`;
  });
/** Where there are no namespaces (compose) all are chosen, and none is one of them. */
const namespaces = {
  name: 'namespace',
  label: 'Namespace',
  type: 'query',
  datasource,
  query: 'label_values(b40_started_timestamp_seconds, namespace)',
  refresh: 2,
  includeAll: true,
  allValue: '.*',
  current: { text: 'All', value: '$__all' },
};

const quantile = (q, metric, labels, by) =>
  `histogram_quantile(${q}, sum by (${by}, le) (rate(${metric}_bucket{${labels}}[$__rate_interval])))`;
const share = (labels, by) =>
  `sum by (${by}) (rate(http_request_duration_seconds_count{${labels}, status="5xx"}[$__rate_interval])) / sum by (${by}) (rate(http_request_duration_seconds_count{${labels}}[$__rate_interval]))`;

/** `lines`: expression → legend. `above`: red from there on. */
const panel = (type, title, unit, lines, { above, description } = {}) => ({
  type,
  title,
  ...(description && { description }),
  datasource,
  fieldConfig: {
    defaults: {
      unit,
      min: 0,
      ...(above !== undefined && {
        color: { mode: type === 'stat' ? 'thresholds' : 'palette-classic' },
        thresholds: {
          mode: 'absolute',
          steps: [
            { color: 'green', value: null },
            { color: 'red', value: above },
          ],
        },
        ...(type !== 'stat' && { custom: { thresholdsStyle: { mode: 'line' } } }),
      }),
    },
    overrides: [],
  },
  ...(type === 'stat' && { options: { reduceOptions: { calcs: ['lastNotNull'] }, colorMode: 'background', graphMode: 'none' } }),
  targets: Object.entries(lines).map(([expr, legendFormat], index) => ({
    refId: String.fromCharCode(65 + index),
    datasource,
    expr: ofOurs(expr),
    legendFormat,
  })),
});
const stat = (title, unit, expr, legend, more) => panel('stat', title, unit, { [expr]: legend }, more);
const graph = (title, unit, lines, more) => panel('timeseries', title, unit, lines, more);

/** Rows of panels that share the 24 columns. */
function dashboard(name, title, rows) {
  let y = 0;
  let id = 1;
  const panels = rows.flatMap((row) => {
    const height = row.every(({ type }) => type === 'stat') ? 4 : 8;
    const w = 24 / row.length;
    const placed = row.map((each, index) => ({ id: id++, ...each, gridPos: { h: height, w, x: index * w, y } }));
    y += height;
    return placed;
  });
  return [
    `${name}.json`,
    {
      uid: `b40-${name}`,
      title: `B40 / ${title}`,
      tags: ['b40'],
      editable: false,
      refresh: '30s',
      schemaVersion: 39,
      time: { from: 'now-1h', to: 'now' },
      timezone: 'utc',
      templating: { list: [{ name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus' }, namespaces] },
      links: [{ type: 'dashboards', title: 'B40', tags: ['b40'], asDropdown: true, keepTime: true }],
      panels,
    },
  ];
}

const eventStats = (labels) => [
  stat('Outbox, oldest event', 's', `max by (service) (b40_outbox_oldest_age_seconds{${labels}})`, '{{service}}', { above: 60 }),
  stat('Lag', 'short', `sum by (service) (max by (service, topic) (b40_consumer_lag{${labels}}))`, '{{service}}', { above: 1000 }),
  stat('Parked keys', 'short', `max by (service) (b40_parked_keys{${labels}})`, '{{service}}', { above: 1 }),
];
const leaders = (labels) =>
  graph(
    'Relay leaders',
    'short',
    { [`sum by (service) (b40_relay_leader{${labels}})`]: '{{service}}' },
    { description: 'One of each service, always.' },
  );

const overview = dashboard('overview', 'Overview', [
  [
    stat('Replicas', 'short', 'count by (service) (b40_started_timestamp_seconds)', '{{service}}'),
    stat('Alerts that fire', 'short', 'count(ALERTS{alertname=~"B40.*", alertstate="firing"}) or vector(0)', 'alerts', { above: 1 }),
  ],
  eventStats('service!="gateway"'),
  [
    graph('Requests', 'reqps', { 'sum by (service) (rate(http_request_duration_seconds_count[$__rate_interval]))': '{{service}}' }),
    graph('Answers 5xx', 'percentunit', { [share('service=~".+"', 'service')]: '{{service}}' }, { above: 0.02 }),
  ],
  [
    graph(
      'Commands, 95th percentile',
      's',
      { [quantile(0.95, 'http_request_duration_seconds', commands, 'service')]: '{{service}}' },
      { above: 1 },
    ),
    graph('Reads, 95th percentile', 's', { [quantile(0.95, 'http_request_duration_seconds', 'method="GET"', 'service')]: '{{service}}' }),
  ],
  [
    graph(
      'Published',
      'short',
      { 'sum by (service) (rate(b40_relay_published_total[$__rate_interval]))': '{{service}}' },
      { description: 'Events a second.' },
    ),
    leaders('service!="gateway"'),
  ],
  [
    graph('Memory', 'bytes', { process_resident_memory_bytes: '{{instance}}' }),
    graph('Event loop, 99th percentile', 's', { nodejs_eventloop_lag_p99_seconds: '{{instance}}' }),
  ],
]);

const requests = (service) => [
  [
    graph('Requests by route', 'reqps', {
      [`topk(10, sum by (method, route) (rate(http_request_duration_seconds_count{service="${service}"}[$__rate_interval])))`]:
        '{{method}} {{route}}',
    }),
    graph('Answers', 'reqps', {
      [`sum by (status) (rate(http_request_duration_seconds_count{service="${service}"}[$__rate_interval]))`]: '{{status}}',
    }),
  ],
  [
    graph('Commands', 's', {
      [quantile(0.5, 'http_request_duration_seconds', `service="${service}", ${commands}`, 'service')]: 'median',
      [quantile(0.95, 'http_request_duration_seconds', `service="${service}", ${commands}`, 'service')]: '95th percentile',
      [quantile(0.99, 'http_request_duration_seconds', `service="${service}", ${commands}`, 'service')]: '99th percentile',
    }),
    graph('Slowest routes, 95th percentile', 's', {
      [`topk(5, ${quantile(0.95, 'http_request_duration_seconds', `service="${service}"`, 'method, route')})`]: '{{method}} {{route}}',
    }),
  ],
];

const ofService = (service) =>
  dashboard(service, service, [
    eventStats(`service="${service}"`),
    ...requests(service),
    [
      graph('Handlers, 95th percentile', 's', {
        [quantile(0.95, 'b40_handler_duration_seconds', `service="${service}"`, 'type')]: '{{type}}',
      }),
      graph('Events handled', 'short', {
        [`sum by (type, outcome) (rate(b40_handler_duration_seconds_count{service="${service}"}[$__rate_interval]))`]:
          '{{type}} {{outcome}}',
      }),
    ],
    [
      graph('Connections to PostgreSQL', 'short', {
        [`sum by (state) (b40_pool_connections{service="${service}"})`]: '{{state}}',
        [`sum(b40_pool_connections_max{service="${service}"})`]: 'at the most',
        [`sum(b40_pool_waiting{service="${service}"})`]: 'waiting',
      }),
      leaders(`service="${service}"`),
    ],
    [
      graph('Figures are old', 's', { [`time() - b40_figures_timestamp_seconds{service="${service}"}`]: '{{instance}}' }, { above: 300 }),
      graph('Certificates end in', 's', {
        [`b40_certificate_not_after_timestamp_seconds{service="${service}"} - time()`]: '{{certificate}} {{instance}}',
      }),
    ],
  ]);

const gateway = dashboard('gateway', 'gateway', [
  ...requests('gateway'),
  [
    graph('Tries at replicas without an answer', 'short', {
      'sum by (upstream) (rate(b40_gateway_upstream_failures_total[$__rate_interval]))': '{{upstream}}',
    }),
    graph('Refused for their rate', 'reqps', { 'sum by (by) (rate(b40_gateway_rate_limited_total[$__rate_interval]))': '{{by}}' }),
  ],
]);

const flow = dashboard('event-flow', 'Event flow', [
  [
    graph(
      '1 Published',
      'short',
      { 'sum by (topic) (rate(b40_relay_published_total[$__rate_interval]))': '{{topic}}' },
      { description: 'Events a second.' },
    ),
    graph('2 Waiting in the outbox', 'short', { 'max by (service) (b40_outbox_pending{service!="gateway"})': '{{service}}' }),
    graph(
      '2 Oldest in the outbox',
      's',
      { 'max by (service) (b40_outbox_oldest_age_seconds{service!="gateway"})': '{{service}}' },
      { above: 60 },
    ),
  ],
  [
    graph('3 Lag', 'short', { 'max by (service, topic) (b40_consumer_lag)': '{{service}} of {{topic}}' }),
    graph(
      '3 Since the last progress, where there is lag',
      's',
      {
        'time() - max by (service, topic) (b40_consumer_last_progress_timestamp_seconds) and on (service, topic) max by (service, topic) (b40_consumer_lag) > 0':
          '{{service}} of {{topic}}',
      },
      { above: 300 },
    ),
  ],
  [
    graph('4 Handled', 'short', {
      'sum by (service) (rate(b40_handler_duration_seconds_count{outcome="handled"}[$__rate_interval]))': '{{service}}',
    }),
    graph('4 Failed', 'short', {
      'sum by (service, type) (rate(b40_handler_duration_seconds_count{outcome="failed"}[$__rate_interval]))': '{{service}} {{type}}',
    }),
    graph('5 Parked keys', 'short', { 'max by (service) (b40_parked_keys{service!="gateway"})': '{{service}}' }, { above: 1 }),
  ],
]);

/** File name → what it holds. */
export const dashboards = Object.fromEntries([overview, ...services.map(ofService), gateway, flow]);

export const written = (dashboard) => `${JSON.stringify(dashboard, null, 2)}\n`;

if (import.meta.main ?? process.argv[1] === import.meta.filename)
  for (const [name, dashboard] of Object.entries(dashboards)) writeFileSync(new URL(name, folder), written(dashboard));
