# One image for every role: `keymesh <role>`; without a role, the whole mesh in one container.

FROM node:24-bookworm-slim AS base
WORKDIR /app

# Only what says which packages are needed, so that the installation is made again only when that changes.
FROM base AS manifests
COPY . .
RUN find . -type f ! -name package.json ! -name pnpm-lock.yaml ! -name pnpm-workspace.yaml ! -path './docker/*' -delete \
 && find . -type d -empty -delete

FROM base AS packages
COPY --from=manifests /app .
RUN --mount=type=cache,id=keymesh-pnpm,target=/root/.cache/pnpm-store \
    npx --yes "$(node -p "require('./package.json').config.pnpm")" install --frozen-lockfile \
      --filter '@keymesh/container...' --filter '@keymesh/whiteboard...' \
      --store-dir /root/.cache/pnpm-store --package-import-method copy --reporter append-only

# The page, and all code that any role runs in few files.
FROM packages AS build
COPY . .
RUN node apps/whiteboard/build/main.ts && node apps/container/build/main.ts /out

# The application, and code compiled ahead by running it once: that halves every start.
FROM base AS app
ENV NODE_COMPILE_CACHE=/app/.compile-cache
COPY --from=build /out .
RUN --mount=type=bind,source=docker/warm-up,target=/warm-up \
    mkdir .compile-cache && chown 1000:1000 .compile-cache \
 # Node keeps a cache for each user.
 && setpriv --reuid 1000 --regid 1000 --clear-groups /warm-up

FROM base AS rootfs
COPY docker/rootfs docker/
# Folders that volumes are mounted on: a volume takes over whose they are.
RUN docker/rootfs /rootfs && cd /rootfs \
 && bash -c 'install -d -m 700 -o 1000 -g 1000 mesh data volumes volumes/{authority,operators,tools,storage,flow,hsm,kms,identity,trail,s3-sim,ebs-sim,caller,gateway}'

FROM scratch
LABEL org.opencontainers.image.title="keymesh" \
      org.opencontainers.image.description="AWS KMS, its HSM fleet, S3, EBS encryption and CloudTrail on your machine" \
      org.opencontainers.image.licenses="Apache-2.0" \
      dev.keymesh="true"
COPY --from=rootfs /rootfs /
COPY --from=app /app /app
ENV PATH=/usr/local/bin:/usr/bin:/bin \
    NODE_ENV=production \
    NODE_COMPILE_CACHE=/app/.compile-cache \
    KEYMESH_INIT_DIR=/etc/keymesh/init:/etc/localstack/init/ready.d \
    NODE_OPTIONS=--disable-warning=ExperimentalWarning
WORKDIR /app
USER 1000:1000
VOLUME /data
EXPOSE 4566 4570-4575
HEALTHCHECK --interval=500ms --timeout=60s --retries=30 CMD ["/app/docker/probe", "--watch", "ready"]
ENTRYPOINT ["keymesh"]
CMD ["up"]
