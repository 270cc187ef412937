import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Failure, Skeleton } from '../ui/surface.tsx'
import { useFailureWords } from './failure-words.ts'

/** As TanStack Query gives it. */
export type Answer<T> = { data: T | undefined; error: Error | null; refetch: () => Promise<unknown> }

type Props<T> = {
  answer: Answer<T>
  /** Of the size of what comes. */
  loading?: ReactNode
  /** Stands instead of a list without items. */
  empty?: ReactNode
  children: (data: T) => ReactNode
}

/** What the server was asked for: on its way, failed with a way to try again, empty, or there. */
export function Asked<T>({ answer: { data, error, refetch }, loading, empty, children }: Props<T>) {
  const { t } = useTranslation()
  const say = useFailureWords()
  return (
    <>
      {error && (
        <Failure
          words={say(error)}
          action={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
        />
      )}
      {data === undefined
        ? !error && (loading ?? <Skeleton className="h-64 w-full" />)
        : empty !== undefined && isEmpty(data)
          ? empty
          : children(data)}
    </>
  )
}

const isEmpty = (data: unknown) =>
  typeof data === 'object' &&
  data !== null &&
  'items' in data &&
  Array.isArray(data.items) &&
  data.items.length === 0
