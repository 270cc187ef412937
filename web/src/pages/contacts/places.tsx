import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../app/rights.ts'
import { buttonClass } from '../../ui/button.tsx'
import { TabLinks } from '../../ui/tabs.tsx'

/** The head of the pages about people: everybody, files of them, and segments. */
export function ContactPlaces() {
  const { t } = useTranslation('contacts')
  const mayImport = useMay('campaigns.write')
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-4xl">{t('title')}</h1>
        {mayImport && (
          <Link to="/contacts/imports/new" className={buttonClass('primary')}>
            {t('import')}
          </Link>
        )}
      </div>
      <TabLinks
        label={t('title')}
        tabs={[
          { to: '/contacts', label: t('everybody'), exact: true },
          { to: '/contacts/segments', label: t('segments') },
          { to: '/contacts/imports', label: t('imports') },
        ]}
      />
    </>
  )
}
