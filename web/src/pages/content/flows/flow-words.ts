import { useTranslation } from 'react-i18next'

/** What a flow is called and does, in words. A flow that is newer than the words goes by its name. */
export function useFlowWords(name: string): { title: string; about: string } {
  const { t } = useTranslation('content')
  return {
    title: t(`flows.named.${name}.title`, { defaultValue: name }),
    about: t(`flows.named.${name}.about`, { defaultValue: '' }),
  }
}

/** What a text of a flow is for. One that is newer than the words goes by its key. */
export function useTextLabel(flow: string): (key: string) => string {
  const { t } = useTranslation('content/flows')
  const named = (path: string) => t(path as 'any.as_is', { defaultValue: '' })
  return (key) => {
    const own = named(`${flow}.${key}`) || named(`any.${key}`)
    if (own) return own
    // Those of an order are many and alike: of the list, of one parcel, of several, of news.
    const [, part, state] = /^(row|one|part|tell)_(.+)$/.exec(key) ?? []
    const what = part && named(`state.${state}`)
    return what ? t(`part.${part as 'row'}`, { what }) : key.replaceAll('_', ' ')
  }
}
