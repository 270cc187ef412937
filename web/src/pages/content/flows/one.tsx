import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { flowsQuery } from '../../../api/flows.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { NotFound } from '../../../app/not-found.tsx'
import { Failure, Skeleton } from '../../../ui/surface.tsx'
import { Editor } from './editor.tsx'

export function Page() {
  const say = useFailureWords()
  const { name } = useParams({ strict: false }) as { name: string }
  const flows = useQuery(flowsQuery)
  if (flows.error) return <Failure words={say(flows.error)} />
  if (!flows.data) return <Skeleton className="h-96 w-full" />
  const flow = flows.data.items.find((one) => one.name === name)
  return flow ? <Editor key={name} flow={flow} /> : <NotFound />
}
