import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

type Face = {
  header: { text: string } | { media: string; link: string } | null
  body: string
  buttons: { kind: string; text: string }[]
}

/** `cards`: of a carousel, below the message. */
export type BubbleContent = Face & { footer: string | null; cards?: Face[] | undefined }

// A phone's own colours, whatever the dashboard's are: the message is to be seen as it will be.
const light = {
  screen: 'bg-[#efe7dc]',
  bubble: 'bg-[#ffffff] text-[#1c1c17]',
  soft: 'text-[#5f5b50]',
  act: 'text-[#1b6a4f] border-[#e6e0d4]',
}
const dark = {
  screen: 'bg-[#14120e]',
  bubble: 'bg-[#24282a] text-[#ece8de]',
  soft: 'text-[#b2ad9f]',
  act: 'text-[#7fd3b0] border-[#3a3f41]',
}

/** A message as it stands on a phone. */
export function Bubble({
  content,
  isDark,
  sender,
}: {
  content: BubbleContent | undefined
  isDark?: boolean
  sender: ReactNode
}) {
  const colours = isDark ? dark : light
  return (
    <div className="mx-auto w-full max-w-80 overflow-hidden rounded-[2rem] border-[6px] border-[#2b2a24] bg-[#2b2a24]">
      <div dir="auto" className={cx('px-5 py-3 font-semibold', colours.bubble)}>
        {sender}
      </div>
      <div className={cx('min-h-96 px-3 py-5', colours.screen)}>
        {content && (
          <div
            className={cx('max-w-[17rem] rounded-2xl rounded-ss-none text-[15px] shadow-sm', colours.bubble)}
          >
            <div className="px-3.5 py-2.5">
              <Header header={content.header} />
              <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
                {content.body}
              </p>
              {content.footer && (
                <p dir="auto" className={cx('mt-1.5 text-[13px] wrap-anywhere', colours.soft)}>
                  {content.footer}
                </p>
              )}
            </div>
            <Buttons of={content} look={colours.act} />
          </div>
        )}
        {content?.cards && <Cards cards={content.cards} colours={colours} />}
      </div>
    </div>
  )
}

function Buttons({ of, look }: { of: Face; look: string }) {
  return of.buttons.map(({ kind, text }) => (
    <p
      key={kind + text}
      dir="auto"
      className={cx('border-t px-3 py-2.5 text-center font-semibold wrap-anywhere', look)}
    >
      {text}
    </p>
  ))
}

function Cards({ cards, colours }: { cards: Face[]; colours: typeof light }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section tabIndex={0} className="mt-2 flex gap-2 overflow-x-auto pb-2">
      {cards.map((card, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place.
        <div key={place} className={cx('w-52 shrink-0 rounded-2xl text-[15px] shadow-sm', colours.bubble)}>
          <div className="px-3.5 py-2.5">
            <Header header={card.header} />
            <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
              {card.body}
            </p>
          </div>
          <Buttons of={card} look={colours.act} />
        </div>
      ))}
    </section>
  )
}

function Header({ header }: { header: BubbleContent['header'] }) {
  if (!header) return null
  if ('text' in header)
    return (
      <p dir="auto" className="mb-1 font-bold wrap-anywhere">
        {header.text}
      </p>
    )
  return (
    <p className="mb-2 flex h-28 items-center justify-center rounded-xl bg-[#8d8262]/25 text-sm uppercase">
      {header.media}
    </p>
  )
}
