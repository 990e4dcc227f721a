import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Database } from '../storage/database.ts'
import { countDeliveries } from '../storage/delivery-reports.ts'
import { countSources } from '../storage/sources.ts'

/** What `/metrics` shows: the process's own figures, and the state of sources and deliveries. */
export function createMetrics(database: Database): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const sources = new Gauge({
    name: 'mujaz_sources',
    help: 'Sources that are switched on, by whether their last reading succeeded',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { working, failing } = await countSources(database)
      sources.set({ state: 'working' }, working)
      sources.set({ state: 'failing' }, failing)
    },
  })
  const deliveries = new Gauge({
    name: 'mujaz_deliveries',
    help: 'Messages in the outbox, by how they ended',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const counts = await countDeliveries(database)
      for (const state of ['pending', 'posted', 'failed', 'uncertain'])
        deliveries.set({ state }, counts.get(state) ?? 0)
    },
  })
  return registry
}
