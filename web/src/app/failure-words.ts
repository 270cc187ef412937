import { useTranslation } from 'react-i18next'
import { ApiError } from '../api/client.ts'

/** What to say of a failure: the server's own words where it has some. */
export function useFailureWords(): (error: unknown) => string {
  const { t } = useTranslation()
  return (error) => {
    if (!(error instanceof ApiError)) return t('errors.unknown')
    if (error.status === 0) return t('errors.unreachable')
    return error.message || t('errors.unknown')
  }
}
