import type { FieldError } from '../../refusal.ts'
import { variablesIn } from '../components.ts'
import type { Part } from './parts.ts'
import { plainProblems, sampleProblems, tooLong } from './text.ts'

type Buttons = Part<'BUTTONS'>['buttons']
type Button = Buttons[number]

/** Meta's page on template components: how many of each kind, and how long their texts are. */
const most = { all: 10, URL: 2, PHONE_NUMBER: 1, COPY_CODE: 1 }
const textLimit = 25
const urlLimit = 2000
const codeLimit = 15

export function buttonsProblems({ buttons }: Part<'BUTTONS'>, path: string): FieldError[] {
  const at = `${path}.buttons`
  const errors: FieldError[] = []
  if (buttons.length === 0)
    errors.push({ path: at, message: 'Should have one button at least: add one or take BUTTONS out.' })
  if (buttons.length > most.all)
    errors.push({ path: at, message: `Should have ${most.all} buttons at most; it has ${buttons.length}.` })
  for (const [type, named] of [
    ['URL', 'two buttons that open a page'],
    ['PHONE_NUMBER', 'one button that calls'],
    ['COPY_CODE', 'one button that copies a code'],
  ] as const) {
    if (buttons.filter((one) => one.type === type).length > most[type])
      errors.push({ path: at, message: `Should have ${named} at most.` })
  }
  if (!grouped(buttons)) {
    const message = 'Quick replies should stand together: all before the other buttons, or all after them.'
    errors.push({ path: at, message })
  }
  return [
    ...errors,
    ...duplicates(buttons, at),
    ...buttons.flatMap((one, i) => buttonProblems(one, `${at}.${i}`)),
  ]
}

function buttonProblems(button: Button, path: string): FieldError[] {
  switch (button.type) {
    case 'QUICK_REPLY':
      return textProblems(button.text, path)
    case 'URL':
      return [...textProblems(button.text, path), ...urlProblems(button, path)]
    case 'PHONE_NUMBER':
      return [
        ...textProblems(button.text, path),
        ...(/^\+[1-9]\d{6,18}$/.test(button.phone_number)
          ? []
          : [
              {
                path: `${path}.phone_number`,
                message: 'Should be a number with + and its country code, without spaces: "+302101234567".',
              },
            ]),
      ]
    case 'COPY_CODE':
      return codeProblems(button.example, `${path}.example`)
    case 'OTP':
      return [{ path, message: 'Only an authentication template has a button of type OTP: take it out.' }]
  }
}

function textProblems(text: string, path: string): FieldError[] {
  const at = `${path}.text`
  const errors = plainProblems(at, text, textLimit)
  if (/\{\{|\}\}/.test(text)) errors.push({ path: at, message: 'Should hold no variable.' })
  return errors
}

function urlProblems({ url, example }: Extract<Button, { type: 'URL' }>, path: string): FieldError[] {
  const at = `${path}.url`
  const variables = variablesIn(url)
  const base = url.replace(/\{\{.*$/s, '')
  const errors: FieldError[] = []
  const wrong = (message: string) => errors.push({ path: at, message })
  if (tooLong(url, urlLimit)) wrong(`Should have ${urlLimit} characters at most.`)
  if (/\s/.test(url)) wrong('Should hold no spaces.')
  if (variables.length === 0 && /\{\{|\}\}/.test(url)) wrong('Has braces that hold no variable: write {{1}}.')
  if (variables.length > 1) wrong('Should have one variable at most.')
  if (variables.length === 1 && !url.endsWith('{{1}}'))
    wrong('Its variable should be {{1}}, and stand at the end.')
  const parsed = URL.canParse(base) ? new URL(base) : undefined
  // A server on one's own machine is `localhost`: links that it tracks are to be tried out there.
  const named = parsed?.host.includes('.') || parsed?.hostname === 'localhost'
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || !named)
    wrong('Should be a web address that begins with https:// and the name of the shop.')
  else if (variables.length === 1 && !/^https?:\/\/[^/?#]+[/?#]/.test(base))
    wrong('The variable should come after the name of the site: "https://shop.example/{{1}}".')
  else if (/(^|\.)(wa\.me|whatsapp\.com)$/.test(parsed.hostname))
    wrong('Should not lead to WhatsApp itself: Meta does not allow it. Use a quick reply.')
  return [...errors, ...urlSampleProblems(base, variables.length, example, `${path}.example`)]
}

function urlSampleProblems(
  base: string,
  variables: number,
  example: string[] | undefined,
  path: string,
): FieldError[] {
  if (variables === 0)
    return example && example.length > 0
      ? [{ path, message: 'Has a sample, but no variable: take it out.' }]
      : []
  const [sample] = example ?? []
  if (example?.length !== 1 || sample === undefined)
    return [{ path, message: 'Needs one sample: a whole address, as it may be sent.' }]
  const errors = sampleProblems(`${path}.0`, sample)
  if (errors.length === 0 && (!sample.startsWith(base) || sample === base)) {
    const message = `Should be a whole address that begins with "${base}".`
    errors.push({ path: `${path}.0`, message })
  }
  return errors
}

function codeProblems(example: string | string[] | undefined, path: string): FieldError[] {
  const sample = Array.isArray(example) ? example[0] : example
  if (sample === undefined || sample.trim() === '')
    return [{ path, message: 'Needs a sample of the code, such as "AUTUMN10".' }]
  return tooLong(sample, codeLimit)
    ? [{ path, message: `Should have ${codeLimit} characters at most.` }]
    : sampleProblems(path, sample)
}

/** Whether the quick replies follow each other without another kind between them. */
function grouped(buttons: Buttons): boolean {
  const changes = buttons.filter(
    (one, i) => i > 0 && (one.type === 'QUICK_REPLY') !== (buttons[i - 1]!.type === 'QUICK_REPLY'),
  )
  return changes.length <= 1
}

/** Two buttons of one text cannot be told apart, neither by people nor in what comes back. */
function duplicates(buttons: Buttons, path: string): FieldError[] {
  const seen = new Set<string>()
  return buttons.flatMap((one, i) => {
    const text = one.type === 'COPY_CODE' || one.type === 'OTP' ? undefined : one.text.trim().toLowerCase()
    if (text === undefined) return []
    if (seen.has(text)) return [{ path: `${path}.${i}.text`, message: 'Another button has the same text.' }]
    seen.add(text)
    return []
  })
}
