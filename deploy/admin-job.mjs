// kubectl get deployment b40-membership -o json | node deploy/admin-job.mjs repair --service membership | kubectl create -f -
// A Job that runs b40-admin with the image, secrets, certificates, network and security of a service's own pods; no pod need be running.
import { text } from 'node:stream/consumers';

const args = process.argv.slice(2);
if (args.length === 0)
  throw new Error('usage: kubectl get deployment NAME -o json | node deploy/admin-job.mjs VERB … | kubectl create -f -');
const { metadata, spec } = JSON.parse(await text(process.stdin));
const { initContainers = [], containers, ...pod } = spec.template.spec;
const [{ name: _, startupProbe: _1, livenessProbe: _2, readinessProbe: _3, ports: _4, ...app }] = containers;
const env = [...app.env, ...initContainers.flatMap(({ env: of = [] }) => of)];
delete pod.topologySpreadConstraints;

const job = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { generateName: `${metadata.name}-admin-`, namespace: metadata.namespace },
  spec: {
    backoffLimit: 0,
    ttlSecondsAfterFinished: 86_400,
    template: {
      // The service's labels: network policies let these pods reach its database and Kafka.
      metadata: { labels: spec.template.metadata.labels },
      spec: { ...pod, restartPolicy: 'Never', containers: [{ ...app, name: 'admin', env, args: ['admin', ...args] }] },
    },
  },
};
process.stdout.write(`${JSON.stringify(job, null, 2)}\n`);
