#!/usr/bin/env bash
# A Docker Engine with Compose and Buildx for the tests that need one, on a Debian machine that has none; and, where no image
# registry can be reached, images of our own making under the names the project asks for. What is there is left alone.
#
#   engine.sh            engine, plugins, node:24-bookworm-slim
#   engine.sh backends   and images that stand for Valkey's and the object store's, from programs on this machine
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
cache=${KEYMESH_CI_CACHE:-/var/cache/keymesh-ci}
base_image=node:24-bookworm-slim
mkdir -p "$cache"

say() { echo "engine: $*" >&2; }

# Where this machine's own packages come from.
debian_mirror() {
  local uri
  uri=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/*.sources 2>/dev/null || true)
  [[ -n $uri ]] || uri=$(sed -nE 's/^deb (\[[^]]*\] )?([^ ]+) .*/\2/p' /etc/apt/sources.list | head -n 1)
  echo "$uri"
}

install_packages() {
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

is_up() { docker info >/dev/null 2>&1; }

start_engine() {
  is_up && return
  command -v dockerd >/dev/null || install_packages docker.io iptables
  # A session of its own, so that the engine outlives the shell that started it.
  setsid dockerd --log-level=error </dev/null >"$cache/dockerd.log" 2>&1 &
  local deadline=$((SECONDS + 45))
  until is_up; do
    ((SECONDS < deadline)) || { say "the engine did not come up:"; tail -n 5 "$cache/dockerd.log" >&2; return 1; }
    sleep 0.3
  done
}

# Debian 12 has neither plugin; the next release's are programs that need no more than the C library.
install_plugins() {
  docker compose version >/dev/null 2>&1 && docker buildx version >/dev/null 2>&1 && return
  local state=$cache/trixie plugins=${DOCKER_CONFIG:-$HOME/.docker}/cli-plugins
  mkdir -p "$state/lists/partial" "$plugins"
  chmod 755 "$state"
  echo "deb $(debian_mirror) trixie main" >"$state/sources.list"
  local options=(-o "Dir::Etc::SourceList=$state/sources.list" -o "Dir::Etc::SourceParts=/dev/null"
    -o "Dir::State::Lists=$state/lists" -o APT::Sandbox::User=root)
  apt-get "${options[@]}" -qq update
  (cd "$state" && apt-get "${options[@]}" -qq download docker-compose docker-buildx)
  local package
  for package in "$state"/docker-*.deb; do dpkg-deb -x "$package" "$state/files"; done
  install -m 755 "$state"/files/usr/libexec/docker/cli-plugins/docker-{compose,buildx} "$plugins/"
  rm -rf "$state"
}

has_image() { docker image inspect "$1" >/dev/null 2>&1; }

# Debian's own system, Node and npm as packages bring them, and this machine's certificates, so that npm reaches from inside what it
# reaches from outside.
make_base() {
  has_image "$base_image" || timeout 20 docker pull -q "$base_image" >/dev/null 2>&1 && return
  command -v debootstrap >/dev/null || install_packages debootstrap
  local root=$cache/base node_dir
  rm -rf "$root"
  debootstrap --variant=minbase --include=ca-certificates bookworm "$root" "$(debian_mirror)" >"$cache/debootstrap.log"
  install -m 644 /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  node_dir=$(mktemp -d)
  npm install --prefix "$node_dir" --silent --no-audit --no-fund node@24 >/dev/null
  install -m 755 "$node_dir/node_modules/node/bin/node" "$root/usr/local/bin/"
  install -d "$root/usr/local/lib/node_modules"
  cp -rL "$(npm root -g)/npm" "$root/usr/local/lib/node_modules/"
  local command
  for command in npm npx; do ln -s "../lib/node_modules/npm/bin/$command-cli.js" "$root/usr/local/bin/$command"; done
  rm -rf "$root"/var/{lib/apt/lists,cache/apt/archives}/* "$node_dir"
  chroot "$root" useradd --uid 1000 --create-home node
  tar -C "$root" -c . | docker import -c 'ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt' -c 'CMD ["node"]' - "$base_image" >/dev/null
  rm -rf "$root"
}

# A program of this machine and the libraries it loads, into a folder. Usage: take <folder> <program> <name in it>
take() {
  install -D -m 755 "$2" "$1/usr/local/bin/$3"
  local library
  for library in $(ldd "$2" 2>/dev/null | grep -o '/[^ )]*'); do install -D -m 755 "$(readlink -f "$library")" "$1$library"; done
}

# Usage: make_backend <image> <folder> <setting>…; each setting is a line of a Dockerfile
make_backend() {
  local image=$1 root=$2
  shift 2
  install -d -m 1777 "$root/tmp"
  local changes=()
  for setting in "$@"; do changes+=(-c "$setting"); done
  tar -C "$root" -c . | docker import "${changes[@]}" - "$image" >/dev/null
}

make_backends() {
  local root
  if ! has_image keymesh-ci/valkey; then
    root=$(mktemp -d)
    take "$root" "$(command -v redis-server)" valkey-server
    take "$root" "$(command -v redis-cli)" valkey-cli
    # A volume mounted here is then of the user that docker-compose.yml runs it as.
    install -d -o 999 -g 1000 "$root/data"
    make_backend keymesh-ci/valkey "$root" 'WORKDIR /data' 'ENV PATH=/usr/local/bin'
    rm -rf "$root"
  fi
  if ! has_image keymesh-ci/object-store; then
    command -v busybox >/dev/null || install_packages busybox-static
    root=$(mktemp -d)
    take "$root" "${KEYMESH_TEST_VERSITYGW:-$("$(dirname "$0")/versitygw")}" versitygw
    take "$root" "$(command -v busybox)" wget
    make_backend keymesh-ci/object-store "$root" 'ENV PATH=/usr/local/bin' 'ENTRYPOINT ["/usr/local/bin/versitygw"]'
    rm -rf "$root"
  fi
}

start_engine
install_plugins
make_base
[[ ${1:-} != backends ]] || make_backends
say "$(docker version --format 'engine {{.Server.Version}}'), compose $(docker compose version --short)"
