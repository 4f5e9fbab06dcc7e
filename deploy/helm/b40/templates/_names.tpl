{{/* Every name carries the release's: two releases live in one namespace. */}}
{{- define "b40.fullname" -}}
{{- $name := .Values.nameOverride | default .Chart.Name -}}
{{- $full := .Values.fullnameOverride | default (ternary .Release.Name (printf "%s-%s" .Release.Name $name) (eq .Release.Name $name)) -}}
{{/* Cut off, two long names could become one. The longest name made of it is a CloudNativePG cluster's, of 50 characters at the most. */}}
{{- if gt (len $full) 26 }}{{ fail (printf "fullnameOverride is missing: %s is longer than 26 characters" $full) }}{{ end -}}
{{/* A Service's name begins with a letter. */}}
{{- if not (regexMatch "^[a-z]" $full) }}{{ fail (printf "fullnameOverride is missing: %s does not begin with a letter" $full) }}{{ end -}}
{{- $full -}}
{{- end }}

{{/* Of (list $ component). */}}
{{- define "b40.name" -}}
{{- printf "%s-%s" (include "b40.fullname" (index . 0)) (index . 1) -}}
{{- end }}

{{/* What never changes: a Deployment's selector can't. */}}
{{- define "b40.instance" -}}
app.kubernetes.io/name: {{ (index . 0).Values.nameOverride | default (index . 0).Chart.Name }}
app.kubernetes.io/instance: {{ (index . 0).Release.Name }}
{{- end }}

{{- define "b40.selector" -}}
{{ include "b40.instance" . }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end }}

{{- define "b40.labels" -}}
{{ include "b40.selector" . }}
app.kubernetes.io/part-of: b40
app.kubernetes.io/version: {{ (index . 0).Values.image.tag | default (index . 0).Chart.AppVersion | trunc 63 | quote }}
app.kubernetes.io/managed-by: {{ (index . 0).Release.Service }}
helm.sh/chart: {{ printf "%s-%s" (index . 0).Chart.Name (index . 0).Chart.Version | replace "+" "_" }}
{{- with (index . 0).Values.commonLabels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* An object's annotations: its own win over those of everything. Of (list $ own). */}}
{{- define "b40.annotations" -}}
{{- with merge (dict) (index . 1 | default dict) (index . 0).Values.commonAnnotations -}}
annotations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{/* Of (list $ component settings): what a pod has, its own labels and annotations over those of everything. */}}
{{- define "b40.podMetadata" -}}
labels:
  {{- merge (dict) (index . 2).podLabels (include "b40.labels" . | fromYaml) | toYaml | nindent 2 }}
{{- with include "b40.annotations" (list (index . 0) (index . 2).podAnnotations) }}
{{ . }}
{{- end }}
{{- end }}

{{- define "b40.image" -}}
{{- with .Values.image -}}
{{- if .digest -}}
{{ .repository }}@{{ .digest }}
{{- else -}}
{{ .repository }}:{{ .tag | default $.Chart.AppVersion }}
{{- end -}}
{{- end -}}
{{- end }}

{{/* Secrets, by reference: the one named, else the one that an operator makes for this release. Of (list $ service). */}}
{{- define "b40.databaseSecret" -}}
{{- $own := (index (index . 0).Values.services (index . 1)).database.secret -}}
{{- $own | default (printf "%s-database" (include "b40.name" .)) -}}
{{- end }}

{{- define "b40.linkSecret" -}}
{{- .Values.linkSecret.name | default (printf "%s-links" (include "b40.fullname" .)) -}}
{{- end }}

{{- define "b40.secretKeys" -}}
{{- .Values.secretKeys.name | default (printf "%s-webhooks" (include "b40.fullname" .)) -}}
{{- end }}

{{- define "b40.kafkaSecret" -}}
{{- $root := index . 0 -}}
{{- $own := (index $root.Values.services (index . 1)).kafka.secret -}}
{{- $strimzi := and $root.Values.kafka.strimzi.enabled $root.Values.kafka.strimzi.users -}}
{{- $own | default (ternary (include "b40.name" .) (printf "%s-kafka" (include "b40.name" .)) $strimzi) -}}
{{- end }}

{{- define "b40.kafkaUsername" -}}
{{- (index (index . 0).Values.services (index . 1)).kafka.username | default (include "b40.name" .) -}}
{{- end }}

{{/* Strimzi keeps the cluster's authority in a secret of a known name. */}}
{{- define "b40.kafkaCaSecret" -}}
{{- with .Values.kafka -}}
{{- .tls.caSecret.name | default (ternary (printf "%s-cluster-ca-cert" .strimzi.cluster) "" .strimzi.enabled) -}}
{{- end -}}
{{- end }}
