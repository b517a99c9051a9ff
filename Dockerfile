# saldo-server: the contract without the demo. Node runs the TypeScript as it is, so nothing is built.
FROM node:24.21.0-bookworm-slim AS dependencies
WORKDIR /srv/saldo
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/sdk/package.json packages/sdk/
COPY packages/demo-server/package.json packages/demo-server/
RUN npx --yes pnpm@12.21.0 install --prod --frozen-lockfile --filter @saldo/demo-server...

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4400 SALDO_DATA=/var/lib/saldo
# A third of the memory at the peak of a long stream: garbage that waits, and holes between the C library's arenas.
ENV NODE_OPTIONS=--max-semi-space-size=16 MALLOC_ARENA_MAX=1
WORKDIR /srv/saldo
RUN install --directory --owner=node --group=node /var/lib/saldo
COPY --from=dependencies /srv/saldo ./
COPY packages/sdk/src packages/sdk/src
COPY packages/demo-server/src/server packages/demo-server/src/server
USER node
EXPOSE 4400
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "packages/demo-server/src/server/command/main.ts"]
CMD ["serve"]
