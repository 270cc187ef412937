// The process that plays Meta: it posts signed webhooks and takes the sends. Told what to do over IPC.
import { takeCampaign } from './campaign.ts'
import { talk } from './conversations.ts'
import { startGraphStub } from './graph-stub.ts'
import { flood } from './intake.ts'
import type { Job, Result } from './jobs.ts'
import { measureLatency } from './latency.ts'

const graph = await startGraphStub()
const report = (result: Result) => process.send?.(result)

function run(job: Job): Promise<Result> {
  switch (job.job) {
    case 'intake':
      return flood(job)
    case 'latency':
      return measureLatency(job, graph)
    case 'campaign':
      return takeCampaign(job, graph)
    case 'conversations':
      return talk(job, graph, (done) => report({ kind: 'progress', done }))
  }
}

process.on('message', (job: Job) => {
  run(job).then(report, (error: Error) => report({ kind: 'failed', message: error.message }))
})
process.on('disconnect', () => process.exit(0))
report({ kind: 'ready', graphPort: graph.port })
