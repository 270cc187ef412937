import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icons.tsx'
import { plainName } from './plain-name.ts'

type Content = Record<string, unknown>
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): Content[] => (Array.isArray(value) ? (value as Content[]) : [])
/** An address may be anything that somebody sent; only these are links. */
const isWeb = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\//i.test(value)

/** What a message says, whatever it is. Nothing in it is ever read as HTML. */
export function Said({ content, body }: { content: Content; body: string }) {
  const { t } = useTranslation('inbox')
  switch (content.type) {
    case 'media':
      return <Media content={content} />
    case 'choices':
      return (
        <>
          <Text words={body} />
          <Chips titles={listOf(content.choices).map((one) => textOf(one.title))} />
        </>
      )
    case 'link':
      return (
        <>
          <Text words={body} />
          <Chips titles={[textOf(content.title)]} />
        </>
      )
    case 'location': {
      const { latitude, longitude } = content
      return (
        <p className="flex items-start gap-2">
          <Icon name="pin" className="mt-1" />
          <span>
            <bdi>{body || t('kinds.location')}</bdi>
            <a
              className="block underline"
              target="_blank"
              rel="noreferrer"
              href={`https://www.openstreetmap.org/?mlat=${Number(latitude)}&mlon=${Number(longitude)}#map=16/${Number(latitude)}/${Number(longitude)}`}
            >
              {t('map')}
            </a>
          </span>
        </p>
      )
    }
    case 'contacts':
      return (
        <ul>
          {listOf(content.contacts).map((one) => (
            <li key={textOf(one.name)} dir="auto">
              {textOf(one.name)} {(Array.isArray(one.phones) ? one.phones : []).join(', ')}
            </li>
          ))}
        </ul>
      )
    case 'order':
      return (
        <>
          <p className="font-semibold">{t('kinds.order')}</p>
          <ul>
            {listOf(content.items).map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cart may hold the same thing twice, and never changes.
              <li key={at} dir="auto">
                {Number(one.quantity)} × {textOf(one.retailerId)} ({textOf(one.price)} {textOf(one.currency)})
              </li>
            ))}
          </ul>
          <Text words={body} />
        </>
      )
    case 'unsupported':
      return <p className="text-soft italic">{t('unsupported')}</p>
    default:
      return body ? (
        <Text words={body} />
      ) : (
        <p className="text-soft italic">{t(`kinds.${textOf(content.type)}`)}</p>
      )
  }
}

const Text = ({ words }: { words: string }) => (
  <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
    {words}
  </p>
)

const Chips = ({ titles }: { titles: string[] }) => (
  <ul className="mt-2 flex flex-wrap gap-1.5">
    {titles.filter(Boolean).map((title, at) => (
      <li
        // biome-ignore lint/suspicious/noArrayIndexKey: two may bear the same title, and they never change.
        key={at}
        dir="auto"
        className="max-w-full truncate rounded-full border border-olive px-3 py-0.5 text-sm text-olive-strong"
      >
        {title}
      </li>
    ))}
  </ul>
)

/**
 * A picture, film or sound from our own copy, which the server gives out only as what cannot run; anything else is
 * a download. What lies elsewhere is a link, so that opening a conversation asks no stranger's server.
 */
function Media({ content }: { content: Content }) {
  const { t } = useTranslation('inbox')
  const [broken, setBroken] = useState(false)
  const kind = textOf(content.media)
  const id = textOf(content.fileId)
  const caption = textOf(content.caption)
  const filename = plainName(textOf(content.filename)) || t(`kinds.${kind}`)
  const source = content.source as { link?: unknown } | undefined
  const url = id ? `/api/media/${id}` : isWeb(source?.link) ? source.link : undefined
  const shown = () => {
    if (!url) return <p className="text-soft italic">{filename}</p>
    if (broken) return <p className="text-soft italic">{t('noFile')}</p>
    const onError = () => setBroken(true)
    if (id && (kind === 'image' || kind === 'sticker'))
      return (
        <a href={url} target="_blank" rel="noreferrer">
          <img
            src={url}
            alt={caption || t(`kinds.${kind}`)}
            loading="lazy"
            onError={onError}
            className={kind === 'sticker' ? 'size-32' : 'max-h-80 rounded-lg object-contain'}
          />
        </a>
      )
    if (id && (kind === 'audio' || kind === 'voice'))
      return (
        // biome-ignore lint/a11y/useMediaCaption: a shopper's recording has none.
        <audio controls preload="none" src={url} onError={onError} className="max-w-full" />
      )
    if (id && kind === 'video')
      return (
        // biome-ignore lint/a11y/useMediaCaption: a shopper's film has none.
        <video controls preload="none" src={url} onError={onError} className="max-h-80 rounded-lg" />
      )
    return (
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        className="flex min-h-10 items-center gap-2 font-semibold underline"
      >
        <Icon name="file" />
        <bdi className="[overflow-wrap:anywhere]">{filename}</bdi>
      </a>
    )
  }
  return (
    <>
      {shown()}
      {caption && <Text words={caption} />}
    </>
  )
}
