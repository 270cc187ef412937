import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { ApiError } from '../api/client.ts'
import { keys } from '../api/keys.ts'

const refused = (error: unknown) => error instanceof ApiError && error.status >= 400 && error.status < 500

/** A session may have been ended elsewhere: whoever is asked for anew is seen by the shell. */
const onError = (error: Error) => {
  if (error instanceof ApiError && error.status === 401) void queries.invalidateQueries({ queryKey: keys.me })
}

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    // What the server refused it will refuse again; what did not reach it may the next time.
    queries: { staleTime: 15_000, retry: (count, error) => count < 2 && !refused(error) },
  },
})

// Some of what is asked for comes in words, and those in the language in which it was asked.
i18next.on('languageChanged', () => void queries.invalidateQueries())
