import { useSyncExternalStore } from 'react'

const stored = 'kalathi.theme'
export type Theme = 'light' | 'dark'

export const currentTheme = (): Theme =>
  document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'

/** As last chosen, else as the machine is set. */
export function startTheme(): void {
  const chosen = localStorage.getItem(stored)
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    document.documentElement.dataset.theme = chosen ?? (dark.matches ? 'dark' : 'light')
  }
  show()
  if (chosen === null) dark.addEventListener('change', show)
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(stored, theme)
  document.documentElement.dataset.theme = theme
}

/** The theme that is shown, followed while it changes: for what is drawn and not styled. */
export const useTheme = (): Theme => useSyncExternalStore(watchTheme, currentTheme)

function watchTheme(onChange: () => void): () => void {
  const watch = new MutationObserver(onChange)
  watch.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => watch.disconnect()
}
