{{- define "b40.dns" -}}
- {{ with .Values.networkPolicy.dnsTo }}to:
    {{- toYaml . | nindent 4 }}
  {{ end }}ports:
    {{- range .Values.networkPolicy.dnsPorts }}
    - { protocol: UDP, port: {{ . }} }
    - { protocol: TCP, port: {{ . }} }
    {{- end }}
{{- end }}

{{/* Of (list peers ports). */}}
{{- define "b40.egress" -}}
- {{ with index . 0 }}to:
    {{- toYaml . | nindent 4 }}
  {{ end }}ports:
    {{- range index . 1 }}
    - { protocol: TCP, port: {{ . }} }
    {{- end }}
{{- end }}

{{/* A URL's port, or its scheme's. */}}
{{- define "b40.portOf" -}}
{{- $url := urlParse . -}}
{{- $port := regexFind ":[0-9]+$" $url.host | trimPrefix ":" -}}
{{- $port | default (ternary "443" "80" (eq $url.scheme "https")) -}}
{{- end }}

{{/* What a service's data is behind: Kafka and its own database. Of (list $ service). */}}
{{- define "b40.dataEgress" -}}
{{- $root := index . 0 }}
{{- $n := $root.Values.networkPolicy }}
{{- $kafkaPorts := $n.kafkaPorts }}
{{- if not $kafkaPorts }}{{ range $root.Values.kafka.brokers }}{{ $kafkaPorts = append $kafkaPorts (splitList ":" . | last | int) | uniq }}{{ end }}{{ end }}
{{- $postgres := $n.databaseTo }}
{{- $postgresPort := $n.databasePort }}
{{- if $root.Values.cloudnativepg.enabled }}
{{- $postgres = list (dict "podSelector" (dict "matchLabels" (dict "cnpg.io/cluster" (printf "%s-postgres" (include "b40.name" .))))) }}
{{- $postgresPort = 5432 }}
{{- end }}
{{- include "b40.egress" (list $n.kafkaTo $kafkaPorts) }}
{{ include "b40.egress" (list $postgres (list $postgresPort)) }}
{{- end }}
