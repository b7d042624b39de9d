# Whorl's API and explorer. Neo4j is not inside: see compose.yaml, or set NEO4J_URI.

FROM node:20-bookworm-slim AS build
WORKDIR /app
# The packages first: they change more seldom than the source, so that this layer is kept between builds.
COPY package.json package-lock.json .npmrc ./
COPY explorer/package.json explorer/package.json
# Without scripts: `prepare` would build before the source is there, and none of the packages needs one.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 WHORL_STATE_DIR=/var/lib/whorl
WORKDIR /app
RUN install -d -o node -g node /var/lib/whorl
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
COPY --from=build /app/seed seed
COPY --from=build /app/models models
COPY --from=build /app/neo4j neo4j
# npm links a workspace from node_modules into this folder.
COPY --from=build /app/explorer/package.json explorer/package.json
COPY --from=build /app/explorer/dist explorer/dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/live').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Room for the garbage of eight requests at a time: with the default of 16 MB a request in twenty waited for the collector.
CMD ["node", "--max-semi-space-size=64", "dist/main.js"]
