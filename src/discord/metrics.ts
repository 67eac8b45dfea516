import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from './meter.ts';

export type Metrics = {
  readonly meter: Meter;
  /** Where it listens. */
  readonly port: number;
  readonly close: () => Promise<void>;
};

export type Watched = {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly articles: number;
  /** Whether the gateway is connected. */
  readonly connected: () => boolean;
};

/** `GET /healthz`: 200 while connected to Discord, else 503. `GET /metrics`: for Prometheus. Nothing in them says who asked what. */
export const serveMetrics = async ({ host, port, articles, connected }: Watched): Promise<Metrics> => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const interactions = new Counter({
    name: 'rapporteur_interactions_total',
    help: 'Interactions by kind, command and how they ended',
    labelNames: ['kind', 'command', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'rapporteur_interaction_seconds',
    help: 'From an interaction to the acknowledgement that Discord took',
    labelNames: ['kind'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
    registers,
  });
  const underWay = new Gauge({
    name: 'rapporteur_interactions_under_way',
    help: 'Interactions being answered',
    registers,
  });
  new Gauge({ name: 'rapporteur_articles', help: 'Articles read', registers }).set(articles);
  new Gauge({
    name: 'rapporteur_gateway_connected',
    help: '1 while connected to Discord',
    registers,
    collect() {
      this.set(connected() ? 1 : 0);
    },
  });

  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/healthz') {
      const up = connected();
      response.writeHead(up ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status: up ? 'ok' : 'not connected', articles }));
    } else if (path === '/metrics')
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    else response.writeHead(404).end();
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    meter: {
      began: () => underWay.inc(),
      ended: (kind, command, status, after) => {
        underWay.dec();
        interactions.inc({ kind, command, status });
        seconds.observe({ kind }, after);
      },
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
