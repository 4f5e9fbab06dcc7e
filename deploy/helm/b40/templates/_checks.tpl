{{/* What the schema can't say: keys that are needed because of others. Each refusal names the key. */}}
{{- define "b40.checks" -}}
{{- $v := .Values -}}
{{- if not $v.image.repository }}{{ fail "image.repository is missing: where the image of the five apps is" }}{{ end -}}
{{- if not $v.publicUrl }}{{ fail "publicUrl is missing: the gateway's address as the world knows it" }}{{ end -}}
{{- if not $v.oidc.issuer }}{{ fail "oidc.issuer is missing: the iss of accepted tokens" }}{{ end -}}
{{- if not $v.oidc.jwksUrl }}{{ fail "oidc.jwksUrl is missing: where the issuer's public keys are" }}{{ end -}}
{{- if not (or $v.linkSecret.name $v.externalSecrets.enabled) }}{{ fail "linkSecret.name is missing: an existing Secret, or set externalSecrets.enabled" }}{{ end -}}
{{- if not (or $v.secretKeys.name $v.externalSecrets.enabled) }}{{ fail "secretKeys.name is missing: an existing Secret, or set externalSecrets.enabled" }}{{ end -}}
{{- if and $v.mail.smtp.secret (not $v.mail.from) }}{{ fail "mail.from is missing: mail.smtp.secret needs a sender" }}{{ end -}}
{{- with $v.mail.dkim }}{{ if or .domain .selector .secret }}{{ range $key := list "domain" "selector" "secret" }}{{ if not (index $v.mail.dkim $key) }}{{ fail (printf "mail.dkim.%s is missing: a signature needs domain, selector and secret" $key) }}{{ end }}{{ end }}{{ end }}{{ end -}}
{{- if not $v.kafka.brokers }}{{ fail "kafka.brokers is missing: bootstrap brokers, host:port each" }}{{ end -}}
{{- if and (eq $v.kafka.authentication "mtls") (not $v.kafka.tls.enabled) }}{{ fail "kafka.tls.enabled must be true: kafka.authentication is mtls" }}{{ end -}}
{{- if and $v.kafka.strimzi.enabled (not $v.kafka.strimzi.cluster) }}{{ fail "kafka.strimzi.cluster is missing: the name of the Kafka resource" }}{{ end -}}
{{- if and $v.kafka.strimzi.enabled $v.kafka.strimzi.users (eq $v.kafka.authentication "none") }}{{ fail "kafka.authentication is none: kafka.strimzi.users needs scram or mtls" }}{{ end -}}
{{- if and $v.kafka.strimzi.enabled $v.kafka.strimzi.users (eq $v.kafka.authentication "scram") (ne $v.kafka.scramMechanism "scram-sha-512") }}{{ fail "kafka.scramMechanism must be scram-sha-512: Strimzi's users have no other" }}{{ end -}}
{{- $made := or $v.externalSecrets.enabled (and $v.kafka.strimzi.enabled $v.kafka.strimzi.users) -}}
{{- range $service, $s := $v.services -}}
{{- if not (or $s.database.secret $v.externalSecrets.enabled) }}{{ fail (printf "services.%s.database.secret is missing: an existing Secret, or set externalSecrets.enabled" $service) }}{{ end -}}
{{- if and (ne $v.kafka.authentication "none") (not $s.kafka.secret) (not $made) }}{{ fail (printf "services.%s.kafka.secret is missing: kafka.authentication is %s" $service $v.kafka.authentication) }}{{ end -}}
{{- if and (eq $v.kafka.authentication "scram") (not $s.kafka.username) (not (and $v.kafka.strimzi.enabled $v.kafka.strimzi.users)) }}{{ fail (printf "services.%s.kafka.username is missing: kafka.authentication is scram" $service) }}{{ end -}}
{{- end -}}
{{- if and $v.externalSecrets.enabled (not $v.externalSecrets.store.name) }}{{ fail "externalSecrets.store.name is missing: the SecretStore to read" }}{{ end -}}
{{- if and (ne $v.expose.type "none") (not $v.expose.host) }}{{ fail (printf "expose.host is missing: expose.type is %s" $v.expose.type) }}{{ end -}}
{{- if and (eq $v.expose.type "httpRoute") (not $v.expose.httpRoute.parentRefs) }}{{ fail "expose.httpRoute.parentRefs is missing: the Gateways of the route" }}{{ end -}}
{{- if and (ne $v.expose.type "none") $v.networkPolicy.enabled (not $v.networkPolicy.gatewayFrom) }}{{ fail (printf "networkPolicy.gatewayFrom is missing: expose.type is %s, and nobody would be let in" $v.expose.type) }}{{ end -}}
{{- with $v.gateway.autoscaling }}{{ if gt (int .minReplicas) (int .maxReplicas) }}{{ fail "gateway.autoscaling.minReplicas must not be more than gateway.autoscaling.maxReplicas" }}{{ end }}{{ end -}}
{{- with $v.keda }}{{ if gt (int .minReplicas) (int .maxReplicas) }}{{ fail "keda.minReplicas must not be more than keda.maxReplicas" }}{{ end }}{{ end -}}
{{- end }}

{{/* Which services sign addresses. In the code: `links` of each definition; a test compares. */}}
{{- define "b40.signing" -}}
[meetings, notifications]
{{- end }}

{{/* Which topics a service's own consumer group reads. In the code: the handlers of each service; a test compares. */}}
{{- define "b40.consumed" -}}
meetings: [membership, working-groups]
notifications: [membership, meetings, working-groups, notifications]
working-groups: [membership, meetings]
{{- end }}
