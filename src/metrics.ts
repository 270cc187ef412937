import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What `/metrics` shows. Labels are closed sets: never a contact, a phone or a text. */
export const registry = new Registry()

const registers = [registry]

export const metrics = {
  received: new Counter({
    name: 'kalathi_events_stored_total',
    help: 'Events stored at the doors',
    registers,
  }),
  spooled: new Counter({
    name: 'kalathi_batches_spooled_total',
    help: 'Batches kept on disk while the database was away',
    registers,
  }),
  turnSeconds: new Histogram({
    name: 'kalathi_turn_seconds',
    help: 'Time of one batch of turns, from lock to commit',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  }),
  eventLag: new Histogram({
    name: 'kalathi_event_lag_seconds',
    help: 'From an event stored to its turn committed',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
    registers,
  }),
  turns: new Counter({
    name: 'kalathi_turn_events_total',
    help: 'Events handled in turns, by outcome',
    labelNames: ['outcome'],
    registers,
  }),
  sends: new Counter({
    name: 'kalathi_sends_total',
    help: 'Send attempts, by outcome',
    labelNames: ['outcome'],
    registers,
  }),
  verdicts: new Counter({
    name: 'kalathi_verdicts_total',
    help: 'Verdicts of the policy, by verdict and reason',
    labelNames: ['verdict', 'reason'],
    registers,
  }),
  statuses: new Counter({
    name: 'kalathi_statuses_applied_total',
    help: 'Statuses matched to their messages',
    registers,
  }),
  unhandled: new Gauge({
    name: 'kalathi_unhandled_events',
    help: 'Events waiting for their turn',
    registers,
  }),
  oldestUnhandled: new Gauge({
    name: 'kalathi_oldest_unhandled_event_seconds',
    help: 'Age of the oldest event waiting for its turn',
    registers,
  }),
  outbox: new Gauge({
    name: 'kalathi_outbox_messages',
    help: 'Messages not settled, by status',
    labelNames: ['status'],
    registers,
  }),
  queueJobs: new Gauge({
    name: 'kalathi_queue_jobs',
    help: 'Jobs in the queues',
    labelNames: ['queue', 'state'],
    registers,
  }),
}
