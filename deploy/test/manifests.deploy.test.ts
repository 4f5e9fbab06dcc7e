import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { podsOf, render, root, tool, validate, valuesOf } from './tools.ts';

const files = ['small', 'production', 'operators'];
const whenThere = tool('python') ? describe : describe.skip;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

const customKind = (kind: string) => ajv.compile(JSON.parse(readFileSync(join(root, `deploy/test/crds/${kind}.json`), 'utf8')) as object);
const schemas = new Map<string, ReturnType<typeof customKind>>();

whenThere('every manifest', () => {
  test.each(files)('of values-%s.yaml is what Kubernetes or the operator of its kind takes', (name) => {
    const documents = render(valuesOf(name));
    const { versions, unknown, errors } = validate(documents);
    expect(versions).toEqual(['1.25.0', '1.37.0']);
    expect(errors).toEqual([]);
    for (const document of documents.filter(({ kind }) => unknown.includes(kind))) {
      const check = schemas.get(document.kind) ?? customKind(document.kind);
      schemas.set(document.kind, check);
      expect({ name: document.metadata.name, valid: check(document), errors: check.errors }).toMatchObject({ valid: true });
    }
  });

  test('would be refused with a field too many, by both versions', () => {
    const [first, ...others] = render(valuesOf('small')).filter(({ kind }) => kind === 'Deployment');
    first!.spec.template.spec.containers[0].imagePullPolice = 'Always';
    expect(validate([first!, ...others]).errors).toHaveLength(2);
  });

  /** Pod Security Standards, "restricted", on Linux; each line is a control of the documentation (baseline included). */
  const violations = (spec: ReturnType<typeof podsOf>[number]['spec']): string[] => {
    const found: string[] = [];
    const no = (control: string, broken: unknown) => void (broken && found.push(control));
    const pod = spec.securityContext ?? {};
    for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) no(field, spec[field]);
    no('windowsOptions', pod.windowsOptions?.hostProcess);
    no('sysctls', pod.sysctls?.length);
    no('fsGroup', pod.fsGroup === 0);
    const volumeTypes = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'persistentVolumeClaim', 'projected', 'secret'];
    for (const { name: _, ...source } of spec.volumes ?? [])
      no('volumes', !Object.keys(source).every((each) => volumeTypes.includes(each)));
    for (const each of [...(spec.initContainers ?? []), ...spec.containers, ...(spec.ephemeralContainers ?? [])]) {
      const own = each.securityContext ?? {};
      no('privileged', own.privileged);
      no('allowPrivilegeEscalation', own.allowPrivilegeEscalation !== false);
      no('runAsNonRoot', (own.runAsNonRoot ?? pod.runAsNonRoot) !== true);
      no('runAsUser', (own.runAsUser ?? pod.runAsUser) === 0);
      no('seccompProfile', !['RuntimeDefault', 'Localhost'].includes((own.seccompProfile ?? pod.seccompProfile)?.type));
      no('capabilities.drop', !own.capabilities?.drop?.includes('ALL'));
      no(
        'capabilities.add',
        (own.capabilities?.add ?? []).some((capability: string) => capability !== 'NET_BIND_SERVICE'),
      );
      no('procMount', (own.procMount ?? 'Default') !== 'Default');
      no('seLinuxOptions', own.seLinuxOptions ?? pod.seLinuxOptions);
      no('appArmorProfile', (own.appArmorProfile ?? pod.appArmorProfile)?.type === 'Unconfined');
      no(
        'hostPorts',
        (each.ports ?? []).some(({ hostPort }: { hostPort?: number }) => hostPort),
      );
      no(
        'probe host',
        [each.livenessProbe, each.readinessProbe, each.startupProbe].some((probe) => probe?.httpGet?.host),
      );
    }
    return found;
  };

  test.each(files)('that starts a pod meets Pod Security "restricted", and more: values-%s.yaml', (name) => {
    for (const pod of podsOf(render(valuesOf(name)))) {
      expect({ pod: pod.name, violations: violations(pod.spec) }).toEqual({ pod: pod.name, violations: [] });
      expect(pod.spec.automountServiceAccountToken).toBe(false);
      for (const each of [...(pod.spec.initContainers ?? []), ...pod.spec.containers]) {
        expect(each.securityContext.readOnlyRootFilesystem).toBe(true);
        expect(each.resources.requests).toEqual({ cpu: expect.any(String), memory: expect.any(String) });
        expect(each.resources.limits.memory).toEqual(expect.any(String));
      }
    }
  });

  test('is told apart from pods that are not restricted', () => {
    const { spec } = podsOf(render(valuesOf('small'))).find((pod) => pod.spec.initContainers)!;
    delete spec.securityContext.runAsNonRoot;
    spec.initContainers[0].securityContext.capabilities.drop = [];
    spec.hostNetwork = true;
    expect([...new Set(violations(spec))]).toEqual(['hostNetwork', 'runAsNonRoot', 'capabilities.drop']);
  });
});
