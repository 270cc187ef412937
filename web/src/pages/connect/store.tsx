import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { connectStore } from '../../api/connect.ts'
import { keys } from '../../api/keys.ts'
import { type Store, storesQuery } from '../../api/shop.ts'
import { useFailureWords } from '../../app/failure-words.ts'
import { queries } from '../../app/queries.ts'
import { buttonClass } from '../../ui/button.tsx'
import { CopyLink } from '../../ui/copy-link.tsx'
import { SelectField } from '../../ui/field.tsx'
import { Badge, Card, Failure } from '../../ui/surface.tsx'
import { CredentialsForm } from './credentials-form.tsx'

const kinds = ['shopify', 'woocommerce', 'generic'] as const
type Kind = (typeof kinds)[number]
const names: Record<Kind, string> = { shopify: 'Shopify', woocommerce: 'WooCommerce', generic: '' }
const credentials: Record<Kind, readonly string[]> = {
  shopify: ['accessToken'],
  woocommerce: ['consumerKey', 'consumerSecret'],
  generic: [],
}

/** The shop's store: connected once, and then read by itself. */
export function Page() {
  const { t } = useTranslation('connect')
  const say = useFailureWords()
  const stores = useQuery({
    ...storesQuery,
    // Its past is being read: how far is worth seeing.
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ status }) => status === 'backfilling') ? 2000 : false,
  })
  const [kind, setKind] = useState<Kind>('shopify')
  return (
    <div className="grid max-w-3xl gap-6">
      <div>
        <h1 className="text-4xl">{t('store.title')}</h1>
        <p className="mt-2 text-soft">{t('store.words')}</p>
      </div>
      {stores.error && <Failure words={say(stores.error)} />}
      {stores.data?.items.map((one) => (
        <Connected key={one.id} store={one} />
      ))}
      <Card>
        <div className="grid gap-5">
          <SelectField
            label={t('store.kind')}
            value={kind}
            onChange={(event) => setKind(event.target.value as Kind)}
            options={kinds.map((value) => ({ value, label: names[value] || t('store.generic') }))}
          />
          {kind === 'generic' ? <Generic /> : <StoreForm key={kind} kind={kind} />}
        </div>
      </Card>
    </div>
  )
}

function Connected({ store }: { store: Store }) {
  const { t } = useTranslation('connect')
  return (
    <Card title={names[store.kind as Kind] ?? store.kind}>
      <p className="flex flex-wrap items-center gap-3">
        <span className="min-w-0 grow break-words" dir="ltr">
          {store.baseUrl}
        </span>
        <Badge tone={store.reason ? 'bad' : 'calm'}>
          {t(`store.${store.status as 'waiting'}`, { defaultValue: store.status })}
          {store.status === 'backfilling' &&
            store.progress !== null &&
            ` ${Math.round(store.progress * 100)} %`}
        </Badge>
      </p>
      {store.reason && <p className="mt-2 text-clay">{store.reason}</p>}
      <p className="mt-4 mb-1 font-semibold">{t('store.webhookUrl')}</p>
      <CopyLink label={t('store.webhookUrl')} link={store.webhookUrl} />
    </Card>
  )
}

function StoreForm({ kind }: { kind: Exclude<Kind, 'generic'> }) {
  const { t } = useTranslation('connect')
  return (
    <CredentialsForm
      keptAs={`connect.${kind}`}
      fields={[
        {
          ...{ name: 'baseUrl', label: t('store.address'), hint: t(`store.${kind}Address`) },
          ...{ type: 'url', isWide: true },
        },
        ...credentials[kind].map((name) => ({
          name: `credentials.${name}`,
          label: t(`store.${name as 'accessToken'}`),
          isSecret: true,
        })),
        {
          ...{ name: 'webhookSecret', label: t('store.webhookSecret'), hint: t('store.webhookSecretHint') },
          ...{ isSecret: true, isOptional: true },
        },
      ]}
      action={t('store.connect')}
      connect={(given) =>
        connectStore({
          kind,
          baseUrl: given.baseUrl ?? '',
          webhookSecret: given.webhookSecret ?? null,
          credentials: Object.fromEntries(
            credentials[kind].map((name) => [name, given[`credentials.${name}`] ?? '']),
          ),
        })
      }
      onConnected={() => {
        void queries.invalidateQueries({ queryKey: keys.stores })
        void queries.invalidateQueries({ queryKey: keys.checklist })
      }}
    />
  )
}

function Generic() {
  const { t } = useTranslation('connect')
  return (
    <div className="grid justify-items-start gap-4">
      <p className="max-w-prose text-soft">{t('store.genericWords')}</p>
      <code className="rounded-lg bg-raised px-3 py-2 break-all" dir="ltr">
        PUT /api/store/orders/&#123;id&#125;
      </code>
      <a className={buttonClass('plain')} href="/api/docs" target="_blank" rel="noreferrer">
        {t('store.documents')}
      </a>
    </div>
  )
}
