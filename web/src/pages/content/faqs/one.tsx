import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { faqQuery, unansweredQuery } from '../../../api/content.ts'
import { useFailureWords } from '../../../app/failure-words.ts'
import { Failure, Skeleton } from '../../../ui/surface.tsx'
import { Editor, noWords } from './editor.tsx'

/** One entry. `new?unanswered=…` begins one from what shoppers asked in vain. */
export function Page() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { unanswered } = useSearch({ strict: false }) as { unanswered?: string }
  if (id !== 'new') return <Existing id={id} />
  return unanswered === undefined ? <Editor initial={noWords} /> : <FromAsked id={String(unanswered)} />
}

function Existing({ id }: { id: string }) {
  const say = useFailureWords()
  const faq = useQuery(faqQuery(id))
  if (faq.error) return <Failure words={say(faq.error)} />
  if (!faq.data) return <Skeleton className="h-96 w-full" />
  const { enabled, entries } = faq.data
  return <Editor key={id} id={id} initial={{ enabled, entries }} />
}

function FromAsked({ id }: { id: string }) {
  const { i18n } = useTranslation('content')
  const groups = useQuery(unansweredQuery)
  if (groups.isPending) return <Skeleton className="h-96 w-full" />
  const group = groups.data?.items.find((one) => one.id === id)
  if (!group) return <Editor initial={noWords} />
  const entries = { [group.language || i18n.language]: { ...group.draft, answer: '' } }
  return <Editor key={id} initial={{ enabled: true, entries }} asked={group} />
}
