// kubectl get deployment b40-membership -o json | node deploy/admin-job.mjs repair --service membership | kubectl create -f -
// A Job that runs b40-admin with the image, secrets, certificates and security of a service's own pods; no pod need be running. It is a
// component of its own (membership-admin): the chart's policies let it reach the service's database and Kafka, and nothing that selects
// the service's pods (Service, disruption budget, `kubectl wait`) takes it for one of them. Exit code 2: the command is wrong, or its input.
import { text } from 'node:stream/consumers';

const usage = 'usage: kubectl get deployment NAME -o json | node deploy/admin-job.mjs VERB … | kubectl create -f -';

function refuse(line) {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

async function deployment() {
  if (process.stdin.isTTY) refuse(usage);
  const input = await text(process.stdin);
  if (input.trim() === '') refuse(`nothing came in: is there such a deployment? ${usage}`);
  let given;
  try {
    given = JSON.parse(input);
  } catch {
    refuse(`what came in is not JSON: is \`-o json\` missing? ${usage}`);
  }
  if (given?.kind !== 'Deployment') refuse(`what came in is ${given?.kind ?? 'nothing'} of Kubernetes, not one Deployment: ${usage}`);
  const [app] = given.spec.template.spec.containers.filter(({ name }) => name === 'app');
  if (!app?.env?.some(({ name }) => name === 'DATABASE_URL')) refuse(`${given.metadata.name} has no database: name a service's deployment`);
  return { ...given, app };
}

const args = process.argv.slice(2);
if (args.length === 0) refuse(usage);
const { metadata, spec, app: given } = await deployment();
const { initContainers = [], containers: _, topologySpreadConstraints: _1, ...pod } = spec.template.spec;
const { startupProbe: _2, livenessProbe: _3, readinessProbe: _4, ports: _5, lifecycle: _6, ...app } = given;
const env = [...initContainers.filter(({ name }) => name === 'migrate').flatMap(({ env: of = [] }) => of), ...app.env];
// What goes on beside the service goes on beside the Job only where it ends with it: a sidecar in `initContainers` (a proxy to the database).
const beside = initContainers.filter(({ name }) => name !== 'migrate');
const component = 'app.kubernetes.io/component';
const { [component]: service, 'pod-template-hash': _7, ...labels } = spec.template.metadata.labels;
const own = { ...labels, [component]: `${service}-admin` };
// By annotations others give a pod what it needs (secrets of a vault); that of `rollout restart` is the deployment's.
const { 'kubectl.kubernetes.io/restartedAt': _8, ...annotations } = spec.template.metadata.annotations ?? {};

const job = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { generateName: `${metadata.name}-admin-`, namespace: metadata.namespace, labels: own },
  spec: {
    backoffLimit: 0,
    ttlSecondsAfterFinished: 86_400,
    template: {
      metadata: { labels: own, ...(Object.keys(annotations).length > 0 && { annotations }) },
      spec: {
        ...pod,
        restartPolicy: 'Never',
        ...(beside.length > 0 && { initContainers: beside }),
        containers: [{ ...app, name: 'admin', env: unique(env), args: ['admin', ...args] }],
      },
    },
  },
};
process.stdout.write(`${JSON.stringify(job, null, 2)}\n`);

/** Of two of one name the last, as Kubernetes gives it to the service; where it stands, for `$(NAME)` means what stands before. */
function unique(variables) {
  return variables.filter(({ name }, index) => !variables.slice(index + 1).some((later) => later.name === name));
}
