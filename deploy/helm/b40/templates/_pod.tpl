{{/* Pod Security "restricted", unless values say otherwise. */}}
{{- define "b40.podSecurity" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .Values.podSecurityContext }}
securityContext:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end }}

{{- define "b40.container" -}}
image: {{ include "b40.image" . | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
{{- with .Values.containerSecurityContext }}
securityContext:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "b40.probes" -}}
startupProbe:
  httpGet: { path: /livez, port: management }
  periodSeconds: 1
  failureThreshold: 60
livenessProbe:
  httpGet: { path: /livez, port: management }
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 3
# It may wait up to 4 s for what it asks; the app turns unready by itself when it is to stop, and goes on answering for a while.
readinessProbe:
  httpGet: { path: /readyz, port: management }
  periodSeconds: 5
  timeoutSeconds: 5
  failureThreshold: 2
{{- end }}

{{/* Of (list $ component settings). */}}
{{- define "b40.placement" -}}
{{- $selector := include "b40.selector" . }}
{{- with (index . 2).topologySpreadConstraints }}
topologySpreadConstraints:
  {{- toYaml . | nindent 2 }}
{{- else }}
topologySpreadConstraints:
  {{- range list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - maxSkew: 1
    topologyKey: {{ . }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- $selector | nindent 8 }}
  {{- end }}
{{- end }}
{{- include "b40.nodes" (index . 2) }}
{{- end }}

{{/* Which nodes, of an app's settings. */}}
{{- define "b40.nodes" -}}
{{- with .affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{/* What every app has in its environment. */}}
{{- define "b40.env" -}}
- { name: OIDC_ISSUER, value: {{ .Values.oidc.issuer | quote }} }
- { name: OIDC_AUDIENCE, value: {{ .Values.oidc.audience | quote }} }
- { name: OIDC_JWKS_URL, value: {{ .Values.oidc.jwksUrl | quote }} }
- { name: LOG_LEVEL, value: {{ .Values.logLevel | quote }} }
- { name: SHUTDOWN_DELAY_SECONDS, value: {{ .Values.shutdownDelaySeconds | quote }} }
{{- with .Values.tracing.endpoint }}
- { name: OTEL_EXPORTER_OTLP_ENDPOINT, value: {{ . | quote }} }
{{- end }}
{{- end }}

{{/* Of (list $ service). */}}
{{- define "b40.kafkaEnv" -}}
{{- $root := index . 0 }}
{{- $kafka := $root.Values.kafka }}
{{- $keys := (index $root.Values.services (index . 1)).kafka }}
- { name: KAFKA_BROKERS, value: {{ join "," $kafka.brokers | quote }} }
- { name: KAFKA_REPLICATION_FACTOR, value: {{ $kafka.replicationFactor | quote }} }
- { name: KAFKA_TLS, value: {{ ternary "on" "off" $kafka.tls.enabled | quote }} }
{{- if and $kafka.tls.enabled (include "b40.kafkaCaSecret" $root) }}
- { name: KAFKA_CA_FILE, value: /etc/b40/kafka-ca/ca.crt }
{{- end }}
{{- if eq $kafka.authentication "mtls" }}
- { name: KAFKA_CERT_FILE, value: /etc/b40/kafka-user/user.crt }
- { name: KAFKA_KEY_FILE, value: /etc/b40/kafka-user/user.key }
{{- else if eq $kafka.authentication "scram" }}
- { name: KAFKA_SASL_MECHANISM, value: {{ $kafka.scramMechanism | quote }} }
- { name: KAFKA_USERNAME, value: {{ include "b40.kafkaUsername" . | quote }} }
- name: KAFKA_PASSWORD
  valueFrom:
    secretKeyRef: { name: {{ include "b40.kafkaSecret" . | quote }}, key: {{ $keys.passwordKey | quote }} }
{{- end }}
{{- end }}

{{/* Certificates, as files; of (list $ service). Empty when there are none. */}}
{{- define "b40.secretVolumes" -}}
{{- $root := index . 0 }}
{{- $kafka := $root.Values.kafka }}
{{- $keys := (index $root.Values.services (index . 1)).kafka }}
{{- if $kafka.tls.enabled }}
{{- with include "b40.kafkaCaSecret" $root }}
- name: kafka-ca
  secret:
    secretName: {{ . | quote }}
    defaultMode: 0440
    items: [{ key: {{ $kafka.tls.caSecret.key | quote }}, path: ca.crt }]
{{- end }}
{{- if eq $kafka.authentication "mtls" }}
- name: kafka-user
  secret:
    secretName: {{ include "b40.kafkaSecret" . | quote }}
    defaultMode: 0440
    items:
      - { key: {{ $keys.certificateKey | quote }}, path: user.crt }
      - { key: {{ $keys.privateKeyKey | quote }}, path: user.key }
{{- end }}
{{- end }}
{{- if and (eq (index . 1) "notifications") $root.Values.mail.dkim.secret }}
- name: dkim
  secret:
    secretName: {{ $root.Values.mail.dkim.secret | quote }}
    defaultMode: 0440
    items: [{ key: {{ $root.Values.mail.dkim.key | quote }}, path: dkim.key }]
{{- end }}
{{- end }}

{{/* What leaves the platform: mails, webhooks, alerts. */}}
{{- define "b40.leavingEnv" -}}
{{- $m := .Values.mail -}}
- name: SECRET_KEYS
  valueFrom:
    secretKeyRef: { name: {{ include "b40.secretKeys" . | quote }}, key: {{ .Values.secretKeys.key | quote }} }
{{- with $m.smtp.secret }}
- name: SMTP_URL
  valueFrom:
    secretKeyRef: { name: {{ . | quote }}, key: {{ $m.smtp.key | quote }} }
{{- end }}
{{- with $m.from }}
- { name: MAIL_FROM, value: {{ . | quote }} }
{{- end }}
{{- with $m.replyTo }}
- { name: MAIL_REPLY_TO, value: {{ . | quote }} }
{{- end }}
{{- if $m.dkim.secret }}
- { name: MAIL_DKIM_DOMAIN, value: {{ $m.dkim.domain | quote }} }
- { name: MAIL_DKIM_SELECTOR, value: {{ $m.dkim.selector | quote }} }
- { name: MAIL_DKIM_KEY_FILE, value: /etc/b40/dkim/dkim.key }
{{- end }}
{{- with .Values.webhooks.networks }}
- { name: WEBHOOK_NETWORKS, value: {{ join "," . | quote }} }
{{- end }}
{{- with .Values.alerts.sender }}
- { name: ALERT_SENDER, value: {{ . | quote }} }
{{- end }}
{{- end }}
