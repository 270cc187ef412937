import { QueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { ApiError } from '../api/client.ts'

const refused = (error: unknown) => error instanceof ApiError && error.status >= 400 && error.status < 500

export const queries = new QueryClient({
  defaultOptions: {
    // What the server refused it will refuse again; what did not reach it may the next time.
    queries: { staleTime: 15_000, retry: (count, error) => count < 2 && !refused(error) },
  },
})

// Some of what is asked for comes in words, and those in the language in which it was asked.
i18next.on('languageChanged', () => void queries.invalidateQueries())
