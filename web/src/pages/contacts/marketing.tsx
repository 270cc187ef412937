import { useTranslation } from 'react-i18next'
import { Badge } from '../../ui/surface.tsx'

/** What somebody's newest word on marketing is. */
export function Marketing({ said }: { said: boolean | null }) {
  const { t } = useTranslation('contacts')
  const words = t(said === null ? 'notAsked' : said ? 'saidYes' : 'saidNo')
  return (
    <span className="whitespace-nowrap">
      <Badge tone={said === null ? 'plain' : said ? 'calm' : 'bad'}>{words}</Badge>
    </span>
  )
}
