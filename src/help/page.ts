import { nativeName } from '../language/native-name.ts'
import { answerHtml, escaped } from './html.ts'
import { base, directionOf } from './languages.ts'
import { pageWords } from './words.ts'

export type HelpPage = {
  shopName: string
  /** The reader's. */
  language: string
  /** Those that the page can be read in. */
  languages: string[]
  /** What was searched for; '' shows all. */
  q: string
  /** How many entries there are in all pages, and which page this is, from 1. */
  total: number
  page: number
  pages: number
  entries: { id: string; language: string; question: string; answer: string }[]
  /** Where a shopper writes to the shop; null: nowhere yet. */
  whatsapp: string | null
  facts: { hours: string; address: string; email: string }
  publicUrl: string
}

/** The whole page. No script, no inline style: everything of the shop's or the reader's is text. */
export function helpPage(page: HelpPage): string {
  const { words, language } = pageWords(page.language)
  const title = page.q === '' ? words.title : page.q
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f3efe6" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#131714" media="(prefers-color-scheme: dark)">
${page.q === '' ? '' : '<meta name="robots" content="noindex">\n'}<title>${escaped(title)} · ${escaped(page.shopName)}</title>
<meta name="description" content="${escaped(words.intro)}">
<link rel="icon" href="/help/basket.svg" type="image/svg+xml">
<link rel="stylesheet" href="/help/help.css">
<link rel="stylesheet" href="/help/entries.css">
${alternates(page)}</head>
<body>
<a class="skip" href="#answers">${escaped(words.skip)}</a>
<header class="head">
<div class="bar">
<a class="brand" href="${address(page, {})}"><img src="/help/basket.svg" alt="" width="40" height="40"><span dir="auto">${escaped(page.shopName)}</span></a>
${languageLinks(page, words.languages)}
</div>
<div class="welcome">
<h1>${escaped(words.title)}</h1>
<p class="intro">${escaped(words.intro)}</p>
${searchForm(page, words)}
</div>
</header>
<main id="answers" tabindex="-1">
${results(page, words)}
</main>
${footer(page, words)}
</body>
</html>
`
}

type Words = ReturnType<typeof pageWords>['words']

const alternates = ({ languages, publicUrl }: HelpPage) =>
  languages
    .map(
      (one) =>
        `<link rel="alternate" hreflang="${escaped(one)}" href="${escaped(publicUrl)}/help?lang=${encodeURIComponent(one)}">\n`,
    )
    .join('')

function languageLinks(page: HelpPage, label: string): string {
  if (page.languages.length < 2) return ''
  const links = page.languages.map((one) => {
    const current = one === page.language ? ' aria-current="true"' : ''
    const name = escaped(nativeName(one))
    return `<li><a lang="${escaped(one)}" hreflang="${escaped(one)}" dir="auto" href="${address(page, { lang: one, q: page.q })}"${current}>${name}</a></li>`
  })
  return `<nav class="languages" aria-label="${escaped(label)}"><ul>${links.join('')}</ul></nav>`
}

const searchForm = ({ q, language }: HelpPage, words: Words) =>
  `<form class="search" role="search" action="/help" method="get">
<label class="hidden" for="q">${escaped(words.search)}</label>
<input id="q" name="q" type="search" dir="auto" maxlength="200" autocomplete="off" enterkeyhint="search" placeholder="${escaped(words.placeholder)}" value="${escaped(q)}">
<input type="hidden" name="lang" value="${escaped(language)}">
<button type="submit">${escaped(words.button)}</button>
</form>`

function results(page: HelpPage, words: Words): string {
  const { q, total, entries } = page
  if (total === 0) return nothing(page, words)
  const heading =
    q === ''
      ? words.all
      : (total === 1 ? words.one : words.results).replace('{n}', String(total)).replace('{q}', () => q)
  // What was searched for stands open; a list of all is read by its questions.
  const open = q !== ''
  const items = entries.map((entry, at) => item(page, entry, words.link, open && at === 0))
  const back = q === '' ? '' : `<p class="all"><a href="${address(page, {})}">${escaped(words.all)}</a></p>`
  return `<h2 dir="auto">${escaped(heading)}</h2>\n<div class="entries">${items.join('\n')}</div>\n${back}${turns(page, words)}`
}

function item(
  page: HelpPage,
  { id, language, question, answer }: HelpPage['entries'][number],
  label: string,
  open: boolean,
): string {
  const other = base(language) !== base(page.language)
  const tag = other ? ` <span class="tag">${escaped(nativeName(language))}</span>` : ''
  const anchor = `faq-${escaped(id)}`
  const here = `${address(page, { q: page.q, page: page.page })}#${anchor}`
  return `<details lang="${escaped(language)}"${open ? ' open' : ''}>
<summary><h3 dir="auto">${escaped(question)}${tag}</h3></summary>
<div class="answer" id="${anchor}">${answerHtml(answer)}<a class="anchor" href="${here}" aria-label="${escaped(label)}" title="${escaped(label)}">#</a></div>
</details>`
}

function nothing(page: HelpPage, words: Words): string {
  const empty = page.q === ''
  const heading = empty ? words.empty : words.none.replace('{q}', () => page.q)
  const hint = empty ? '' : `<p>${escaped(words.noneHint)}</p>`
  const back = empty ? '' : `<p class="all"><a href="${address(page, {})}">${escaped(words.all)}</a></p>`
  return `<div class="nothing"><img src="/help/basket.svg" alt="" width="56" height="56"><h2 dir="auto">${escaped(heading)}</h2>${hint}${back}</div>`
}

function turns(page: HelpPage, words: Words): string {
  if (page.pages < 2) return ''
  const link = (to: number, text: string, rel: string) =>
    to < 1 || to > page.pages
      ? '<span></span>'
      : `<a rel="${rel}" href="${address(page, { q: page.q, page: to })}">${escaped(text)}</a>`
  return `<nav class="turns" aria-label="${escaped(words.pages)}">${link(page.page - 1, words.back, 'prev')}<span>${page.page} / ${page.pages}</span>${link(page.page + 1, words.more, 'next')}</nav>`
}

function footer({ whatsapp, facts, shopName }: HelpPage, words: Words): string {
  const write =
    whatsapp === null
      ? ''
      : `<div class="write"><div><h2>${escaped(words.stillHere)}</h2><p>${escaped(words.stillHereText)}</p></div><a class="whatsapp" href="${escaped(whatsapp)}" rel="noopener nofollow">${escaped(words.whatsapp)}</a></div>`
  const known = [
    [words.hours, answerHtml(facts.hours)],
    [words.address, answerHtml(facts.address)],
    [
      words.email,
      facts.email &&
        `<p><a href="mailto:${encodeURIComponent(facts.email).replace('%40', '@')}">${escaped(facts.email)}</a></p>`,
    ],
  ].filter(([, html]) => html !== '')
  const list = known.map(([name, html]) => `<div><dt>${escaped(name!)}</dt><dd>${html}</dd></div>`).join('')
  return `<footer>${write}${list && `<dl class="facts">${list}</dl>`}<p class="name" dir="auto">${escaped(shopName)}</p></footer>`
}

/** An address of this page, ready for an attribute. */
function address({ language }: HelpPage, to: { lang?: string; q?: string; page?: number }): string {
  const query = new URLSearchParams({
    ...(to.q && { q: to.q }),
    lang: to.lang ?? language,
    ...(to.page && to.page > 1 && { page: String(to.page) }),
  })
  return escaped(`/help?${query}`)
}
