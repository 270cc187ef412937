import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { quickRepliesQuery } from '../../../api/content.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { NotFound } from '../../../app/not-found.tsx'
import { Failure, Skeleton } from '../../../ui/surface.tsx'
import { Editor, noReply } from './editor.tsx'

export function Page() {
  const say = useFailureWords()
  const { id } = useParams({ strict: false }) as { id: string }
  const replies = useQuery(quickRepliesQuery)
  if (replies.error) return <Failure words={say(replies.error)} />
  if (!replies.data) return <Skeleton className="h-96 w-full" />
  const others = replies.data.items.filter((one) => one.id !== id)
  if (id === 'new') return <Editor initial={noReply} others={others} />
  const found = replies.data.items.find((one) => one.id === id)
  if (!found) return <NotFound />
  const { id: _, ...initial } = found
  return <Editor key={id} id={id} initial={initial} others={others} />
}
