#!/bin/sh
# Builds the image and shows that it keeps its promises: size, labels, and each app starts from it read-only, without privileges and as
# nobody, and ends with code 0 on SIGTERM within its time. It is built from a checkout under umask 077, whose modes must not matter.
# Exit codes: 0 all held, 1 one did not, 77 not tried: no Docker engine answers, or it can't have the images (one line says which).
#   deploy/image.test.sh            PostgreSQL comes as a container; Kafka and the identity provider may be away, which the apps bear
set -eu
cd "$(dirname "$0")/.."
base_image=${BASE_IMAGE:-node:24-bookworm-slim}

if ! docker version >/dev/null 2>&1; then
  echo 'SKIPPED: the image was not built and tried: no Docker engine answers' >&2
  exit 77
fi
for image in "$base_image" postgres:18; do
  if ! docker image inspect "$image" >/dev/null 2>&1 && ! docker pull -q "$image" >/dev/null 2>&1; then
    echo "SKIPPED: the image was not built and tried: the engine can't have $image" >&2
    exit 77
  fi
done

tag=b40-platform:test-$$
network=b40-image-test-$$
password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
database=postgres://postgres:$password@postgres:5432
context=$(mktemp -d)
trap 'rm -rf "$context"; docker ps -aq --filter "network=$network" | xargs -r docker rm -f >/dev/null; docker network rm "$network" >/dev/null 2>&1 || true; docker image rm -f "$tag" >/dev/null 2>&1 || true' EXIT
trap 'exit 1' INT TERM

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# Waits for a command; the second argument is how long (s).
await() {
  deadline=$(($(date +%s) + $2))
  until eval "$1"; do
    [ "$(date +%s)" -lt "$deadline" ] || return 1
    sleep 0.2
  done
}

# Of the container's name and what `docker run` is told besides.
sandboxed() {
  container=$1
  shift
  docker run --name "$container" --network "$network" --read-only --cap-drop ALL --security-opt no-new-privileges "$@"
}

git ls-files -z | tar -cf - --null -T - | tar -xf - -C "$context"
chmod -R go= "$context"
for buildkit in 0 1; do
  DOCKER_BUILDKIT=$buildkit docker build -q -f "$context/deploy/Dockerfile" --build-arg BASE_IMAGE="$base_image" --build-arg REVISION="$(git rev-parse HEAD)" \
    --build-arg CREATED="$(date -u +%Y-%m-%dT%H:%M:%SZ)" -t "$tag" "$context" >/dev/null || fail "docker build, DOCKER_BUILDKIT=$buildkit"
  echo "ok: docker build, DOCKER_BUILDKIT=$buildkit"
done

size=$(docker image inspect -f '{{.Size}}' "$tag")
[ "$size" -le 350000000 ] || fail "the image has $size bytes"
[ "$(docker image inspect -f '{{.Config.User}}' "$tag")" = 10001:10001 ] || fail 'the user is not 10001:10001'
[ "$(docker image inspect -f '{{index .Config.Labels "org.opencontainers.image.revision"}}' "$tag")" = "$(git rev-parse HEAD)" ] || fail 'the labels'
echo "ok: $size bytes, user, labels"

code=0
docker run --rm "$tag" nonsense 2>/dev/null || code=$?
[ "$code" = 2 ] || fail "nonsense ends with $code"

docker network create "$network" >/dev/null
docker run -d --name "postgres-$$" --network "$network" --network-alias postgres -e POSTGRES_PASSWORD="$password" postgres:18 >/dev/null
await "docker exec postgres-$$ pg_isready -q -h 127.0.0.1 -U postgres" 60 || fail 'PostgreSQL does not start'

for app in membership meetings working-groups notifications gateway; do
  database_name=$(printf '%s' "$app" | tr - _)
  if [ "$app" != gateway ]; then
    docker exec "postgres-$$" psql -qU postgres -c "CREATE DATABASE $database_name"
    sandboxed "migrate-$app-$$" -e DATABASE_URL="$database/$database_name" "$tag" migrate "$app" || fail "migrate $app"
  fi
  sandboxed "$app-$$" -d -e DATABASE_URL="$database/$database_name" -e KAFKA_BROKERS=nowhere:9092 \
    -e OIDC_ISSUER=urn:b40:test -e OIDC_JWKS_URL=http://nowhere/keys -e MEMBERSHIP_URL=http://membership:3000 \
    -e MEETINGS_URL=http://meetings:3000 -e WORKING_GROUPS_URL=http://working-groups:3000 -e NOTIFICATIONS_URL=http://notifications:3000 \
    -e PUBLIC_URL=http://localhost:3000 -e LINK_SECRET=nobodys-secret-but-of-this-test-alone \
    "$tag" "$app" >/dev/null
  await "docker logs $app-$$ 2>&1 | grep -q '$app listens on'" 30 || fail "$app does not start: $(docker logs "$app-$$" 2>&1 | tail -1)"
  docker stop -t 40 "$app-$$" >/dev/null
  code=$(docker inspect -f '{{.State.ExitCode}}' "$app-$$")
  [ "$code" = 0 ] || fail "$app ends with $code on SIGTERM"
  echo "ok: $app starts read-only and unprivileged, and ends with 0"
done
